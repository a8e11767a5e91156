using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Who am I in a campaign?</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record ShowStandingRequest(CampaignId Campaign);

/// <summary>Tells who asks of the roles that they hold today in a campaign. Whoever holds none is told so by an empty
/// answer. Refused: <c>Access.NotSignedIn</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowStanding(UseCaseServices services) : KitQuery<ShowStandingRequest, Standing>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Standing>> AnswerAsync(UseCaseScope scope, ShowStandingRequest request, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(request.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var units = await ParticipantsById.ListAsync(scope, [.. scope.Viewer.UnitsIn(request.Campaign)], cancellationToken);
        return new Standing([.. Enum.GetValues<Role>().Where(r => scope.Viewer.Is(r, request.Campaign))])
        {
            Units = [.. units.OrderBy(u => u.SortKey, StringComparer.Ordinal).Select(u => new StandingUnit(u.Id, u.Code, u.Name, u.Kind))],
            BlocsLed = scope.Viewer.BlocsLedIn(request.Campaign),
        };
    }
}
