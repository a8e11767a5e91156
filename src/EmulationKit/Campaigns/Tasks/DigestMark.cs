using EmulationKit.Access;

namespace EmulationKit.Campaigns;

/// <summary>What a person was told last, and when, so that it is not told again.</summary>
internal sealed class DigestMark
{
    public DigestMark(ActorId id, DateOnly sentOn, IReadOnlyList<string> told)
    {
        Id = id;
        SentOn = sentOn;
        Told = told;
    }

    public ActorId Id { get; private set; }

    public DateOnly SentOn { get; private set; }

    /// <summary>Each thing that was told, with how pressing it was.</summary>
    public IReadOnlyList<string> Told { get; private set; }

    public void Tell(DateOnly day, IReadOnlyList<string> told) => (SentOn, Told) = (day, told);
}
