namespace EmulationKit.Awards;

/// <summary>What one criterion would need, everything else as it is, for a missing condition to be met.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Name">The criterion's name.</param>
/// <param name="Field">The field of its input.</param>
/// <param name="Current">What was entered; nothing if it is missing.</param>
/// <param name="Needed">What would be needed.</param>
public sealed record CriterionAdvice(string Criterion, LocalizedText Name, string Field, decimal? Current, decimal Needed)
{
    /// <summary>The advice in words.</summary>
    public LocalizedText Text => Wording.Text("«{0}»: cần {1} (hiện {2})", "«{0}»: {1} is needed (now {2})", Name, Needed, Current);
}
