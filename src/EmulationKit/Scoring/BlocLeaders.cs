using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>The leader of every bloc on one criterion: the most actual per target or, where nobody has a target, the
/// largest value, among those not knocked out.</summary>
internal sealed class BlocLeaders(InputTable table, CompiledCriterion criterion) : IBlocLeaders
{
    private readonly BlocLeader[] byBloc = new BlocLeader[table.Blocs.Count];

    public BlocLeader Of(int participant) => byBloc[table.Blocs.Of[participant]];

    /// <summary>Looks for the leader of one bloc again.</summary>
    public void Find(int bloc)
    {
        var actuals = table.Column(criterion, 0);
        var targets = table.Column(criterion, 1);
        var best = new BlocLeader(0, 0);
        var largest = 0L;
        for (var row = table.Blocs.Starts[bloc]; row < table.Blocs.Starts[bloc + 1]; row++)
        {
            var (actual, planned) = (actuals[row], targets[row]);
            if (actual < 0 || !table.Profiles[table.ProfileOf[row]].Applies[criterion.Index] || Knockouts.Strike(table, row))
            {
                continue;
            }

            largest = Math.Max(largest, actual);
            if (planned > 0 && (best.Planned == 0 || (Int128)actual * best.Planned > (Int128)best.Actual * planned))
            {
                best = new BlocLeader(actual, planned);
            }
        }

        byBloc[bloc] = best.Planned > 0 ? best : new BlocLeader(largest, 0);
    }
}
