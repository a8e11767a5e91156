namespace EmulationKit.Benchmarks.Contestants.Linq;

/// <summary>A participant with the points they came to.</summary>
internal sealed record LinqScore(LinqParticipant Participant, decimal Total, decimal Bonus)
{
    public bool KnockedOut => Participant.Values["knockout1"] == 1m;
}
