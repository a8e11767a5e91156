using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Takes in what the public sends.</summary>
internal static class Commenting
{
    public static async Task<ErrorOr<PublicCommentId>> ReceiveAsync(
        this UseCaseScope scope, CampaignId campaign, CommentKind kind, string text, ParticipantId? about, string? author, string? contact, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        // Of what is not public nobody is told that it is there.
        if (found.Value.State is CampaignState.Draft or CampaignState.Cancelled)
        {
            return UseCaseErrors.NotFound("campaign");
        }

        if (about is { } id && await scope.Repository<Participant>().GetByIdAsync(id, cancellationToken) is null)
        {
            return UseCaseErrors.NotFound("participant");
        }

        var received = PublicComment.Receive(campaign, kind, text, about, author, contact, scope.Now);
        return await scope.AddAsync(received, c => c.Id, campaign, cancellationToken, personal: true);
    }
}
