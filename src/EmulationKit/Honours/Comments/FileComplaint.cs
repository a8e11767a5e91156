using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Files a complaint.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Text">What it says.</param>
/// <param name="About">Whom it is about, if it names somebody.</param>
/// <param name="Author">Who says it.</param>
/// <param name="Contact">How to reach that person.</param>
public sealed record FileComplaintCommand(CampaignId Campaign, string Text, ParticipantId? About = null, string? Author = null, string? Contact = null) : Command;

/// <summary>Takes a complaint in (khiếu nại, kiến nghị), from anybody who gives a name and a way to answer. Refused as
/// <see cref="PublicComment.Receive"/>, and <c>Store.NotFound</c>, <c>Access.PhaseClosed</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class FileComplaint(UseCaseServices services) : UseCase<FileComplaintCommand, PublicCommentId>(services)
{
    /// <inheritdoc />
    protected override Task<ErrorOr<PublicCommentId>> HandleAsync(UseCaseScope scope, FileComplaintCommand command, CancellationToken cancellationToken) =>
        scope.ReceiveAsync(command.Campaign, CommentKind.Complaint, command.Text, command.About, command.Author, command.Contact, cancellationToken);
}
