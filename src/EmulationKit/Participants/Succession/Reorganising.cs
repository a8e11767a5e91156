using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Carries out a reorganisation of units with everything that follows from it.</summary>
internal static class Reorganising
{
    public static async Task<ErrorOr<Success>> ReorganiseAsync(
        this UseCaseScope scope, Func<ErrorOr<Reorganisation>> make, IReadOnlyList<EnteredForSuccessor> entered, CancellationToken cancellationToken) =>
        (await scope.CarryOverAsync(make, entered, cancellationToken)).Then(_ => Result.Success);

    /// <summary>The same, telling what goes over.</summary>
    public static async Task<ErrorOr<IReadOnlyList<CarriedOver>>> CarryOverAsync(
        this UseCaseScope scope, Func<ErrorOr<Reorganisation>> make, IReadOnlyList<EnteredForSuccessor> entered, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        var made = allowed.Then(_ => make());
        if (made.IsError)
        {
            return made.Errors;
        }

        var change = made.Value;
        var units = new Dictionary<ParticipantId, Participant>();
        foreach (var id in change.Predecessors.Concat(change.Successors))
        {
            if (await scope.Repository<Participant>().GetByIdAsync(id, cancellationToken) is { } unit)
            {
                units[id] = unit;
            }
        }

        var before = units.Values.ToDictionary(u => u.Id, AuditView.Of);
        var applied = change.Apply(units.GetValueOrDefault);
        if (applied.IsError)
        {
            return applied.Errors;
        }

        foreach (var unit in units.Values)
        {
            var (was, now) = AuditJson.Difference(before[unit.Id], AuditView.Of(unit));
            scope.Record(null, AuditView.SubjectOf(unit), AuditJson.Text(was), AuditJson.Text(now));
        }

        return await new Succeeding(scope, change, [.. change.Predecessors.Select(p => units[p])], [.. change.Successors.Select(s => units[s])], entered).CarryAsync(cancellationToken);
    }
}
