namespace EmulationKit.Awards;

/// <summary>References to awards of this campaign or, as "campaign/award", of another.</summary>
internal static class AwardReference
{
    public static void Check(ClauseCheck check, string reference)
    {
        if (reference == check.Award.Code)
        {
            check.Problem("Clause.NamesItself", "an award cannot require or exclude itself.", "một danh hiệu không thể yêu cầu hoặc loại trừ chính nó.");
        }
        else if (!AwardIndex.IsOutside(reference))
        {
            check.Names(new("danh hiệu, hình thức khen thưởng", "award"), reference, check.Rules.Awards.Select(a => a.Code));
        }
    }

    /// <summary>Whether another campaign granted an award; only for the same achievement if one is named.</summary>
    public static bool? GrantedOutside(ParticipantView participant, string reference, string? achievement)
    {
        var found = participant.Facts.Outside.Where(o => o.Award == reference && (achievement is null || o.Achievement == achievement)).ToArray();
        return found.Any(o => o.Granted == true) ? true : found.Any(o => o.Granted is null) ? null : false;
    }

    public static LocalizedText NameOf(ParticipantView participant, string reference) =>
        participant.State.Plan.Awards.FirstOrDefault(a => a.Definition.Code == reference)?.Definition.Name ?? new LocalizedText(reference);

    public static LocalizedText Word(ParticipantView participant, string reference)
    {
        var award = participant.State.Plan.Awards.FirstOrDefault(a => a.Definition.Code == reference);
        return award is null
            ? Truths.Word(GrantedOutside(participant, reference, null))
            : OutcomeWords.Of(participant.State.Outcomes[award.Index][participant.Row].Outcome);
    }
}
