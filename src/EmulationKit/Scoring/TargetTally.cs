using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>Counts of every participant how many targets there are, how many are reached, and how many are not known
/// because their input is missing.</summary>
internal sealed class TargetTally(long[] column, int origin)
{
    private readonly byte[] reached = new byte[ScoringBlock.Capacity];

    public void Add(CompiledCriterion criterion, InputTable table, in ScoringBlock block, ReadOnlySpan<bool> missing, bool careful)
    {
        var span = reached.AsSpan(0, block.Count);
        if (!criterion.Kernel.TryReach(block, span))
        {
            return;
        }

        for (var i = 0; i < block.Count; i++)
        {
            if (span[i] == CriterionKernel.NoTarget && !(careful && missing[i]))
            {
                continue;
            }

            if (careful && !table.Profiles[table.ProfileOf[block.First + i]].Applies[criterion.Index])
            {
                continue;
            }

            column[block.First + i - origin] += TargetCount.One(reached: span[i] == 1, missing: careful && missing[i]);
        }
    }
}
