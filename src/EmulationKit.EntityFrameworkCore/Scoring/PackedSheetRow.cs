using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>The narrow row of a score sheet alone, only to be read.</summary>
internal sealed class PackedSheetRow
{
    public CampaignId Campaign { get; private set; }

    public ParticipantId Participant { get; private set; }

    public string Kind { get; private set; } = "";

    public string? Bloc { get; private set; }

    public int RulesVersion { get; private set; }

    public ScoreSheetState State { get; private set; }

    public byte[]? Packed { get; private set; }
}
