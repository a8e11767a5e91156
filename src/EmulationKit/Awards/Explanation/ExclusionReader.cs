namespace EmulationKit.Awards;

/// <summary>Whether an award that excludes another leaves room for it.</summary>
internal static class ExclusionReader
{
    /// <summary>True if the other award does not stand in the way, or is judged later.</summary>
    public static Truth Of(EvaluationState state, CompiledAward award, int row, string other)
    {
        if (AwardIndex.IsOutside(other))
        {
            return Truths.Of(!AwardReference.GrantedOutside(new ParticipantView(state, row), other, state.Plan.Rules.AchievementCode));
        }

        return award.ExcludedBy.Where(r => state.Plan.Awards[r].Definition.Code == other)
            .Select(r => state.Outcomes[r][row].Outcome switch { Outcome.Granted => Truth.False, Outcome.Undecided => Truth.Unknown, _ => Truth.True })
            .DefaultIfEmpty(Truth.True).Min();
    }
}
