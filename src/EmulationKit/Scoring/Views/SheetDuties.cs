using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Says of listed sheets whose they are, and whose turn it is.</summary>
internal static class SheetDuties
{
    public static async Task<IReadOnlyList<SheetRow>> CompleteAsync(UseCaseScope scope, CampaignId id, IReadOnlyList<SheetRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0 || await scope.Repository<Campaign>().GetByIdAsync(id, cancellationToken) is not { } campaign)
        {
            return rows;
        }

        var names = (await ParticipantsById.ListAsync(scope, rows.Select(r => r.Participant), cancellationToken)).ToDictionary(p => p.Id);
        var blocs = (await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([id]), cancellationToken)).ToDictionary(b => b.Code);
        return [.. rows.Select(r => WithDuty(scope, campaign, r.Bloc is { } code ? blocs.GetValueOrDefault(code) : null, r) with
        {
            Name = names.GetValueOrDefault(r.Participant)?.Name ?? "",
            Code = names.GetValueOrDefault(r.Participant)?.Code ?? "",
        })];
    }

    private static SheetRow WithDuty(UseCaseScope scope, Campaign campaign, Bloc? bloc, SheetRow row)
    {
        if (row.OpenColumn is not { } column)
        {
            return row;
        }

        var checker = SheetTurn.CheckersOf(campaign, row.Unit, bloc, scope.Now).Of(column);
        return row with
        {
            Duty = checker?.Capacity ?? SheetCapacity.OwnUnit,
            Due = campaign.Plan.Schedule.DaysOf(SheetPhase.Of(column)).To,
            IsMine = scope.Viewer.Actor is not null && !SheetRights.DutyRefusals(column, row.Unit, SheetTurn.ActorIn(scope, campaign, row.Bloc, checker), checker).Any(),
        };
    }
}
