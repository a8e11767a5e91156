using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Sends a comment while the public is asked.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Text">What it says.</param>
/// <param name="About">Whom it is about, if it names somebody.</param>
/// <param name="Author">Who says it.</param>
/// <param name="Contact">How to reach that person.</param>
public sealed record SendCommentCommand(CampaignId Campaign, string Text, ParticipantId? About = null, string? Author = null, string? Contact = null) : Command;

/// <summary>Takes a comment of the public in (góp ý), from anybody, while the phase of public comment is open. Refused as
/// <see cref="PublicComment.Receive"/>, and <c>Store.NotFound</c>, <c>Access.PhaseClosed</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SendComment(UseCaseServices services) : UseCase<SendCommentCommand, PublicCommentId>(services)
{
    /// <inheritdoc />
    protected override Task<ErrorOr<PublicCommentId>> HandleAsync(UseCaseScope scope, SendCommentCommand command, CancellationToken cancellationToken) =>
        scope.ReceiveAsync(command.Campaign, CommentKind.Comment, command.Text, command.About, command.Author, command.Contact, cancellationToken);
}
