namespace EmulationKit.Criteria;

/// <summary>The best of each bloc on one criterion, among those not knocked out.</summary>
internal interface IBlocLeaders
{
    /// <summary>The leader of a participant's bloc.</summary>
    /// <param name="participant">The participant's place in the input table.</param>
    BlocLeader Of(int participant);
}
