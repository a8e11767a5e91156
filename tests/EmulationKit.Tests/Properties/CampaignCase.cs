using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>A campaign with everything known of its participants.</summary>
/// <param name="Rules">The rules, which compile.</param>
/// <param name="Participants">The participants.</param>
/// <param name="Seed">What chances of a property that are not part of the campaign are drawn from.</param>
internal sealed record CampaignCase(CampaignRules Rules, IReadOnlyList<ParticipantInput> Participants, int Seed)
{
    public static readonly EvaluationOptions Options = new(new DateOnly(2026, 11, 20)) { Threads = 1 };

    public Evaluation Evaluate(EvaluationOptions? options = null) => Table().Run(options);

    public InputTable Table()
    {
        var plan = EvaluationPlan.Compile(Rules);
        Assert.False(plan.IsError, string.Join("\n", plan.ErrorsOrEmptyList.Select(e => $"{e.Code}: {e.Description}")));
        var table = InputTable.Read(plan.Value, Participants);
        Assert.False(table.IsError, string.Join("\n", table.ErrorsOrEmptyList.Select(e => $"{e.Code}: {e.Description}")));
        return table.Value;
    }

    public override string ToString() => CaseWriter.Write(this);
}

internal static class RunningTables
{
    public static Evaluation Run(this InputTable table, EvaluationOptions? options = null) =>
        Evaluation.Run(table, options ?? CampaignCase.Options);
}
