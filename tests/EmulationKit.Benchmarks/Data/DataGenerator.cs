using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Data;

/// <summary>Makes the same participants for the same number and seed, always.</summary>
internal static class DataGenerator
{
    private const int ClusterSize = 20;
    private const double TieShare = 0.02;
    private const double LeaderShare = 0.10;
    private const double KnockoutShare = 0.015;
    private const double AbstentionShare = 0.12;

    public static BenchmarkData Generate(int participants, ulong seed = 2255)
    {
        var random = new SplitMix64(seed);
        var starts = ClusterStarts(participants, random);
        var inputs = new int[BenchmarkCampaign.Inputs][];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = new int[participants];
        }

        var leaders = new byte[participants];
        for (var cluster = 0; cluster + 1 < starts.Length; cluster++)
        {
            var level = 0.715 + (0.05 * random.Around());
            for (var p = starts[cluster]; p < starts[cluster + 1]; p++)
            {
                leaders[p] = random.Chance(LeaderShare) ? (byte)1 : (byte)0;
                if (p > starts[cluster] && random.Chance(TieShare))
                {
                    CopyInputs(inputs, starts[cluster] + random.Below(p - starts[cluster]), p);
                    continue;
                }

                // Leaders do a little better here, as they do in real lists, so that their share matters.
                var skill = level + (0.13 * random.Around()) + (leaders[p] * 0.08);
                FillInputs(inputs, p, skill, random);
            }
        }

        return new BenchmarkData(inputs, leaders, starts);
    }

    // Random membership, then stored in cluster order: only the sizes are left to draw.
    private static int[] ClusterStarts(int participants, SplitMix64 random)
    {
        var starts = new int[Math.Max(1, participants / ClusterSize) + 1];
        for (var p = 0; p < participants; p++)
        {
            starts[random.Below(starts.Length - 1) + 1]++;
        }

        for (var cluster = 1; cluster < starts.Length; cluster++)
        {
            starts[cluster] += starts[cluster - 1];
        }

        return starts;
    }

    private static void CopyInputs(int[][] inputs, int from, int to)
    {
        foreach (var column in inputs)
        {
            column[to] = column[from];
        }
    }

    private static void FillInputs(int[][] inputs, int p, double skill, SplitMix64 random)
    {
        double Performance() => Math.Clamp(skill + (0.18 * random.Around()), 0.0, 1.3);
        int UpTo(int most) => Math.Clamp((int)Math.Round(most * Performance()), 0, most);

        foreach (var target in BenchmarkCampaign.Targets)
        {
            var planned = 100 + random.Below(1_000_000);
            inputs[target.Planned][p] = planned;
            inputs[target.Actual][p] = (int)(planned * (Performance() + 0.05));
        }

        foreach (var banded in BenchmarkCampaign.Banded)
        {
            inputs[banded.Value][p] = UpTo(10_000);
        }

        foreach (var checklist in BenchmarkCampaign.Checklists)
        {
            inputs[checklist.Done][p] = UpTo(checklist.Items);
        }

        foreach (var judged in BenchmarkCampaign.Judged)
        {
            var present = random.Below(BenchmarkCampaign.Reviewers);
            for (var reviewer = 0; reviewer < BenchmarkCampaign.Reviewers; reviewer++)
            {
                var abstains = reviewer != present && random.Chance(AbstentionShare);
                inputs[judged.FirstMark + reviewer][p] = abstains ? BenchmarkCampaign.Abstained : UpTo(BenchmarkCampaign.MarkScale);
            }
        }

        foreach (var count in BenchmarkCampaign.Counts)
        {
            inputs[count.Count][p] = UpTo((int)(count.Cap / count.Each) + 2);
        }

        foreach (var bonus in BenchmarkCampaign.Bonuses)
        {
            inputs[bonus.Count][p] = random.Chance(0.75) ? random.Below(14) : 0;
        }

        inputs[BenchmarkCampaign.Deduction.Count][p] = random.Chance(0.25) ? random.Below(30) : 0;
        inputs[BenchmarkCampaign.KnockedOut][p] = random.Chance(KnockoutShare) ? 1 : 0;
    }
}
