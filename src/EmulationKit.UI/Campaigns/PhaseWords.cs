using EmulationKit.UI.Components;
using EmulationKit.UI.Texts;

namespace EmulationKit.UI.Campaigns;

/// <summary>Steps of a schedule as a timeline shows them.</summary>
internal static class PhaseWords
{
    public static string NameOf(PhaseStep step, KitTexts texts) =>
        step.Phase is { } phase ? texts[$"Phase.{phase}"] : step.Name is { } name ? texts.Of(name) : texts[$"Step.{step.Code}"];

    public static TimelineStep Step(PhaseStep step, KitTexts texts, DateOnly today)
    {
        var standing = StandingOf(step.Days, today);
        return new(NameOf(step, texts), texts.Days(step.Days), standing) { Note = standing == TimelineStanding.Now ? texts["Timeline.Now"] : null };
    }

    public static TimelineStanding StandingOf(DateRange days, DateOnly today) =>
        days is { From: null, To: null } ? TimelineStanding.Next
        : days.To < today ? TimelineStanding.Done
        : days.From > today ? TimelineStanding.Next : TimelineStanding.Now;
}
