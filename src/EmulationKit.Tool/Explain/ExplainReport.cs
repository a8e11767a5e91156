using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tool;

/// <summary>An explanation for programs.</summary>
internal sealed record ExplainReport(ResultRow Participant, ScoreReport Score, IReadOnlyList<AwardReport> Awards)
{
    public static ExplainReport Of(Explained explained)
    {
        var (run, id) = (explained.Run, explained.Result.Id);
        return new(ResultRow.Of(run, explained.Result), ScoreReport.Of(run.Evaluation.ExplainScore(id)), [.. explained.Awards.Select(a => AwardReport.Of(run.Evaluation.Explain(id, a.Code)))]);
    }
}

/// <summary>A total line by line.</summary>
internal sealed record ScoreReport(decimal? Total, decimal Scale, RowStatus Status, decimal Adjustment, IReadOnlyList<ScoreLineReport> Lines)
{
    public static ScoreReport Of(ScoreExplanation score) =>
        new(score.Total?.ToDecimal(), score.Scale, score.Status, score.Adjustment.ToDecimal(), [.. score.Lines.Select(ScoreLineReport.Of)]);
}

/// <summary>The points of one criterion.</summary>
internal sealed record ScoreLineReport(string Area, string Criterion, LocalizedText Name, decimal Points, decimal Maximum, ScoreLineState State, LocalizedText Text, Source? Source)
{
    public static ScoreLineReport Of(ScoreLine line) =>
        new(line.Area.Code, line.Criterion.Code, line.Criterion.Name, line.Points.ToDecimal(), line.Criterion.Maximum, line.State, line.Text, line.Criterion.Source);
}

/// <summary>Why an award is given or not.</summary>
internal sealed record AwardReport(
    string Award, LocalizedText Name, Outcome Outcome, OutcomeReason Reason, LocalizedText Summary, Source? Source, ClauseReport Rule,
    IReadOnlyDictionary<string, Outcome> Exclusions, IReadOnlyList<LimitReport> Limits, IReadOnlyList<MissingReport> NearestMissing, LocalizedText? PublicWording)
{
    public static AwardReport Of(AwardExplanation why) =>
        new(why.Award.Code, why.Award.Name, why.Outcome, why.Reason, why.Summary, why.Award.Source, ClauseReport.Of(why.Rule), why.Exclusions.ToDictionary(),
            [.. why.Limits.Select(l => new LimitReport(l.Text, l.Places, l.Position, l.Tied, l.Limit.Source))],
            [.. why.NearestMissing.Select(m => new MissingReport(m.Text, m.MustHold, [.. m.Advice.Select(a => new AdviceReport(a.Criterion, a.Name, a.Field, a.Current, a.Needed, a.Text))]))],
            why.PublicWording);
}

/// <summary>A clause with what it asks and found.</summary>
internal sealed record ClauseReport(
    string Type, Truth Truth, LocalizedText? Requirement, LocalizedText? Finding, decimal? Required, decimal? Actual, Source? Source, IReadOnlyList<ClauseReport> Parts)
{
    public static ClauseReport Of(ClauseNode node) =>
        new(node.Clause.Name, node.Truth, node.Finding?.Requirement, node.Finding?.Finding, node.Finding?.Required, node.Finding?.Actual, node.Source, [.. node.Parts.Select(Of)]);
}

/// <summary>How a limit bore on the participant.</summary>
internal sealed record LimitReport(LocalizedText Text, int? Places, int? Position, int? Tied, Source? Source);

/// <summary>One of the nearest missing conditions.</summary>
internal sealed record MissingReport(LocalizedText Text, bool MustHold, IReadOnlyList<AdviceReport> Advice);

/// <summary>What a criterion would need for it.</summary>
internal sealed record AdviceReport(string Criterion, LocalizedText Name, string Field, decimal? Current, decimal Needed, LocalizedText Text);
