using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Vietnam.Tests.Packs;

public sealed class ProvincialClusterTests
{
    private const string Name = "provincial-cluster-1000";

    [Fact]
    public void It_has_950_points_and_a_bonus_of_50()
    {
        var scale = Starters.Get(Name).Rules.Criteria.Scale;

        Assert.Equal((1000m, 950m, 50m), (scale.Total, scale.Main, scale.Bonus));
    }

    [Fact]
    public void Each_cluster_and_bloc_of_the_sample_has_one_flag()
    {
        var results = Starters.Evaluate(Name, "samples/inputs.csv", new(2027, 1, 10), listed: true).Results.ToArray();

        Assert.Equal(["C1", "C2", "K1"], results.Where(r => r.Outcome("CTD") == Outcome.Granted).Select(r => r.Bloc).Order());
        Assert.Contains(results, r => r.Outcome("BK") == Outcome.Granted);
        Assert.Contains(results, r => r.Status == RowStatus.NoTotal);
        Assert.Contains(results, r => r.Status == RowStatus.KnockedOut);
    }

    [Fact]
    public void Its_sample_names_no_real_unit()
    {
        var names = Starters.Get(Name).Participants.Select(p => p.Line.Definition.Name).ToArray();

        Assert.Equal(21, names.Length);
        Assert.All(names, name => Assert.Contains("mẫu", name, StringComparison.Ordinal));
    }
}
