namespace EmulationKit.Awards;

/// <summary>One of the nearest missing conditions: a clause that would have to change for the rule to be met.</summary>
/// <param name="Clause">The clause as it stands.</param>
/// <param name="MustHold">Whether it must come to hold; otherwise it must come not to.</param>
public sealed record MissingCondition(ClauseNode Clause, bool MustHold)
{
    /// <summary>What each criterion alone would need for it, where that is possible.</summary>
    public IReadOnlyList<CriterionAdvice> Advice { get; init; } = [];

    /// <summary>The condition in words a unit understands.</summary>
    public LocalizedText Text
    {
        get
        {
            var finding = Clause.Finding ?? new(new LocalizedText(Clause.Clause.Name), new LocalizedText("–"));
            return MustHold
                ? Wording.Text("cần: {0}; hiện: {1}", "needed: {0}; now: {1}", finding.Requirement, finding.Finding)
                : Wording.Text("không được ở trường hợp: {0}; hiện: {1}", "must not be: {0}; now: {1}", finding.Requirement, finding.Finding);
        }
    }
}
