using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>What is known of an evidence file (tệp minh chứng) that is kept in the evidence store.</summary>
public sealed class EvidenceFile
{
    private EvidenceFile(EvidenceId id, CampaignId campaign, ParticipantId participant, ParticipantId unit, ActorId uploadedBy, DateTimeOffset uploadedAt)
    {
        Id = id;
        Campaign = campaign;
        Participant = participant;
        Unit = unit;
        UploadedBy = uploadedBy;
        UploadedAt = uploadedAt;
    }

    /// <summary>The file.</summary>
    public EvidenceId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The participant that it speaks of.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>The unit that answers for the participant.</summary>
    public ParticipantId Unit { get; private set; }

    /// <summary>Who uploaded it.</summary>
    public ActorId UploadedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>Its name, only to be shown and to be offered when it is saved.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its type, as found by its content.</summary>
    public string MediaType { get; private set; } = "";

    /// <summary>Its length in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The SHA-256 of its content: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Whether it may be opened.</summary>
    public EvidenceVerdict Verdict { get; private set; }

    /// <summary>Whether it speaks of a person or household, so that every reading of it is recorded.</summary>
    public bool IsPersonal => Participant != Unit;

    /// <summary>Notes what a scanner found. Refused: <c>Evidence.ScanDone</c> if that is known already.</summary>
    /// <param name="verdict">What it found.</param>
    public ErrorOr<Success> RecordScan(EvidenceVerdict verdict)
    {
        Guard.Against.EnumOutOfRange(verdict);
        if (Verdict != EvidenceVerdict.Pending)
        {
            return EvidenceErrors.ScanDone;
        }

        Verdict = verdict;
        return Result.Success;
    }

    internal static EvidenceFile Of(Place place, ReceivedEvidence received, string name, EvidenceVerdict verdict, ActorId by, DateTimeOffset now) =>
        new(received.Id, place.Campaign.Id, place.Participant.Id, place.Unit, by, now)
        {
            Name = name,
            MediaType = received.MediaType,
            Length = received.Length,
            Sha256 = received.Sha256,
            Verdict = verdict,
        };
}
