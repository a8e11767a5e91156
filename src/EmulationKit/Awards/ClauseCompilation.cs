using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Where a clause's kernel finds what the clause names, while an award is compiled.</summary>
public sealed class ClauseCompilation
{
    private readonly AwardIndex awards;
    private readonly Func<string, int> areaOf;
    private readonly Func<string, int> criterionOf;

    internal ClauseCompilation(AwardIndex awards, TrackedList tracked, Func<string, int> areaOf, Func<string, int> criterionOf)
    {
        this.awards = awards;
        this.areaOf = areaOf;
        this.criterionOf = criterionOf;
        Tracked = tracked;
    }

    /// <summary>The award being compiled.</summary>
    public Award Award { get; internal set; } = new("none", new LocalizedText(""), new AllOf());

    internal TrackedList Tracked { get; }

    internal int AreaSlot(string code) => Tracked.Slot(new Tracked(TrackedKind.Area, areaOf(code)));

    internal int CriterionSlot(string code) => Tracked.Slot(new Tracked(TrackedKind.Criterion, criterionOf(code)));

    internal int AnyAtMaximumSlot() => Tracked.Slot(new Tracked(TrackedKind.AnyAtMaximum, 0));

    internal int TargetsSlot() => Tracked.Slot(new Tracked(TrackedKind.Targets, 0));

    /// <summary>The place of an award of this campaign; nothing if the reference is to another campaign's.</summary>
    internal int? AwardOf(string reference) => awards.IndexOf(reference);
}
