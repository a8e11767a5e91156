namespace EmulationKit.Scoring;

/// <summary>What is the same for all participants of a kind and bloc: which criteria apply, and the scale.</summary>
/// <param name="Applies">Whether each criterion applies.</param>
/// <param name="ScaleTotal">The whole scale, in raw points.</param>
/// <param name="TotalCap">Where a total stops, in raw points.</param>
/// <param name="BonusCap">Where all bonus together stops, in raw points.</param>
/// <param name="AreaMain">The main maximum of each area's own criteria, in raw points.</param>
internal sealed record Profile(bool[] Applies, long ScaleTotal, long TotalCap, long BonusCap, long[] AreaMain)
{
    public bool IsUnscored { get; } = !Applies.Contains(true);
}
