using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Answers a comment or complaint.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Comment">The comment.</param>
/// <param name="Text">The answer.</param>
/// <param name="Document">The document that answers, if there is one.</param>
public sealed record AnswerCommentCommand(CampaignId Campaign, PublicCommentId Comment, string Text, Source? Document = null) : Command;

/// <summary>Records the answer to a comment or complaint. Refused as <see cref="PublicComment.Reply"/>, and
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AnswerComment(UseCaseServices services) : UseCase<AnswerCommentCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, AnswerCommentCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new(command.Campaign));
        return allowed.IsError ? allowed
            : await scope.Repository<PublicComment>().GetByIdAsync(command.Comment, cancellationToken) is { } comment && comment.Campaign == command.Campaign
                ? scope.Change(comment, command.Campaign, () => comment.Reply(command.Text, command.Document, scope.Actor, scope.Now), personal: true)
                : UseCaseErrors.NotFound("comment");
    }
}
