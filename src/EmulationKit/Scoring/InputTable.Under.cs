using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

public sealed partial class InputTable
{
    /// <summary>The same participants and inputs under other rules. A number that the other rules do not accept counts as
    /// missing, and points set by a person beyond a lowered maximum come down to it.</summary>
    /// <param name="plan">The other rules.</param>
    public ErrorOr<InputTable> Under(EvaluationPlan plan)
    {
        Guard.Against.Null(plan);
        var awards = plan.Rules.Awards.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        var kept = Array.ConvertAll(heads, h => h with
        {
            Titles = h.Titles is null ? null : [.. h.Titles.Where(awards.Contains)],
            Nominations = h.Nominations.Where(n => awards.Contains(n.Key)).ToDictionary(),
            Ballots = h.Ballots.Where(b => awards.Contains(b.Key)).ToDictionary(),
        });
        return Read(plan, kept).Then(table =>
        {
            foreach (var target in plan.Scoring.Criteria)
            {
                if (Plan.Scoring.CriterionIndex(target.Definition.Code) is >= 0 and var index)
                {
                    table.Take(this, Plan.Scoring.Criteria[index], target);
                }
            }

            return table;
        });
    }

    /// <summary>Takes over the columns of a criterion; rows stand in the same order because the participants are the
    /// same.</summary>
    private void Take(InputTable other, CompiledCriterion source, CompiledCriterion target)
    {
        for (var f = 0; f < target.Fields.Count; f++)
        {
            var from = source.FieldIndex(target.Fields[f].Name);
            if (from < 0)
            {
                continue;
            }

            if (source.Fields[from] == target.Fields[f])
            {
                columns[target.FirstColumn + f] = other.Column(source, from).Copy();
                continue;
            }

            for (var row = 0; row < Count; row++)
            {
                Column(target, f).Set(row, Convert(other.Column(source, from), source.Fields[from], Column(target, f), target.Fields[f], row));
            }

            Column(target, f).Settle(Count);
        }

        foreach (var ((_, row), set) in other.overrides.Where(o => o.Key.Criterion == source.Index))
        {
            var limit = target.Definition.Maximum;
            overrides[(target.Index, row)] = set with { Points = Math.Clamp(set.Points, -limit, limit) };
            overrideCounts[target.Index]++;
        }
    }

    private static long Convert(InputColumn from, InputField source, InputColumn to, InputField target, int row)
    {
        var raw = from[row];
        return raw == from.Abstained ? to.Abstained
            : raw == from.Recused ? to.Recused
            : raw < source.RawMinimum ? to.None
            : target.ToRaw(Exact.FromScaled(raw, source.Decimals)) ?? to.None;
    }
}
