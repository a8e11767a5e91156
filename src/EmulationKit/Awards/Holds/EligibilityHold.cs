using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>
/// A reason to propose and grant a participant no award for the time being: set and lifted by the standing body,
/// each time with a document. Lifting it later alters no decision already signed.
/// </summary>
public sealed class EligibilityHold
{
    private EligibilityHold(
        EligibilityHoldId id,
        ParticipantId participant,
        HoldGround ground,
        ActorId setBy,
        DateOnly setOn,
        Source setDocument,
        LocalizedText publicWording)
    {
        Id = id;
        Participant = participant;
        Ground = ground;
        SetBy = setBy;
        SetOn = setOn;
        SetDocument = setDocument;
        PublicWording = publicWording;
    }

    /// <summary>The hold.</summary>
    public EligibilityHoldId Id { get; private set; }

    /// <summary>Who waits.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>Why; for those who may see it.</summary>
    public HoldGround Ground { get; private set; }

    /// <summary>Who set it.</summary>
    public ActorId SetBy { get; private set; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly SetOn { get; private set; }

    /// <summary>The document by which it was set.</summary>
    public Source SetDocument { get; private set; }

    /// <summary>What the public reads in place of a rank.</summary>
    public LocalizedText PublicWording { get; private set; }

    /// <summary>Who lifted it, or nothing while it stands.</summary>
    public ActorId? LiftedBy { get; private set; }

    /// <summary>The first day on which it no longer holds, or nothing while it stands.</summary>
    public DateOnly? LiftedOn { get; private set; }

    /// <summary>The document by which it was lifted, or nothing while it stands.</summary>
    public Source? LiftDocument { get; private set; }

    /// <summary>Sets a hold. Refused: <c>Hold.DocumentMissing</c>.</summary>
    /// <param name="participant">Who waits.</param>
    /// <param name="ground">Why.</param>
    /// <param name="by">Who sets it.</param>
    /// <param name="on">The first day on which it holds.</param>
    /// <param name="document">The document it rests on.</param>
    /// <param name="publicWording">What the public reads, <see cref="HoldWording.Public"/> if not given.</param>
    public static ErrorOr<EligibilityHold> Set(
        ParticipantId participant,
        HoldGround ground,
        ActorId by,
        DateOnly on,
        Source document,
        LocalizedText? publicWording = null)
    {
        Guard.Against.EnumOutOfRange(ground);
        Guard.Against.NullOrWhiteSpace(by.Value);
        if (HoldErrors.IsMissing(document))
        {
            return HoldErrors.DocumentMissing;
        }

        return new EligibilityHold(EligibilityHoldId.New(), participant, ground, by, on, document, publicWording ?? HoldWording.Public);
    }

    /// <summary>Lifts the hold from a day on. Refused: <c>Hold.AlreadyLifted</c>; all at once
    /// <c>Hold.LiftedBeforeSet</c>, <c>Hold.DocumentMissing</c>.</summary>
    /// <param name="by">Who lifts it.</param>
    /// <param name="on">The first day on which it no longer holds.</param>
    /// <param name="document">The document that lifting rests on.</param>
    public ErrorOr<Success> Lift(ActorId by, DateOnly on, Source document)
    {
        Guard.Against.NullOrWhiteSpace(by.Value);
        if (LiftedOn is not null)
        {
            return HoldErrors.AlreadyLifted;
        }

        var errors = new List<Error>();
        if (on < SetOn)
        {
            errors.Add(HoldErrors.LiftedBeforeSet);
        }

        if (HoldErrors.IsMissing(document))
        {
            errors.Add(HoldErrors.DocumentMissing);
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        LiftedBy = by;
        LiftedOn = on;
        LiftDocument = document;
        return Result.Success;
    }

    /// <summary>Whether it holds on a day: from the day it is set until the day before it is lifted.</summary>
    /// <param name="day">The day.</param>
    public bool IsActiveOn(DateOnly day) => SetOn <= day && !(LiftedOn <= day);

    /// <summary>The words for a reader: the ground for who may see it, the public wording for all others.</summary>
    /// <param name="maySeeReason">Whether the reader may see the reason.</param>
    public LocalizedText WordingFor(bool maySeeReason) => maySeeReason ? HoldWording.Of(Ground) : PublicWording;
}
