namespace EmulationKit.Campaigns;

/// <summary>What became of a criterion. Entries on an unchanged one carry over by its code; entries on a changed one
/// reopen for confirmation; an added one has no entries yet; entries on a removed one stay with the version before.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Change">What became of it.</param>
public sealed record CriterionChange(string Code, RulesChange Change);
