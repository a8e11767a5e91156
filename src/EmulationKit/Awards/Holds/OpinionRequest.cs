using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>
/// A request for the opinion of another agency (police, tax, inspectors, environment) on a participant. While the
/// answer is awaited, whether the participant can be honoured is unknown.
/// </summary>
public sealed class OpinionRequest
{
    private OpinionRequest(OpinionRequestId id, ParticipantId participant, string agency, ActorId askedBy, DateOnly askedOn, Source askDocument)
    {
        Id = id;
        Participant = participant;
        Agency = agency;
        AskedBy = askedBy;
        AskedOn = askedOn;
        AskDocument = askDocument;
    }

    /// <summary>The request.</summary>
    public OpinionRequestId Id { get; private set; }

    /// <summary>Of whom an opinion is asked.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>The agency asked, by its name.</summary>
    public string Agency { get; private set; }

    /// <summary>Who asked.</summary>
    public ActorId AskedBy { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>The letter that asks.</summary>
    public Source AskDocument { get; private set; }

    /// <summary>What it answered, or nothing while the answer is awaited.</summary>
    public OpinionAnswer? Answer { get; private set; }

    /// <summary>When it answered, or nothing while the answer is awaited.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The letter that answers, or nothing while the answer is awaited.</summary>
    public Source? AnswerDocument { get; private set; }

    /// <summary>Asks an agency. Refused, all at once: <c>Opinion.AgencyMissing</c>, <c>Hold.DocumentMissing</c>.</summary>
    /// <param name="participant">Of whom.</param>
    /// <param name="agency">The agency, by its name.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="on">When.</param>
    /// <param name="document">The letter that asks.</param>
    public static ErrorOr<OpinionRequest> Ask(ParticipantId participant, string agency, ActorId by, DateOnly on, Source document)
    {
        Guard.Against.NullOrWhiteSpace(by.Value);
        var errors = new List<Error>();
        if (string.IsNullOrWhiteSpace(agency))
        {
            errors.Add(HoldErrors.AgencyMissing);
        }

        if (HoldErrors.IsMissing(document))
        {
            errors.Add(HoldErrors.DocumentMissing);
        }

        return errors.Count > 0
            ? errors
            : new OpinionRequest(OpinionRequestId.New(), participant, agency.Trim(), by, on, document);
    }

    /// <summary>Records the agency's answer. Refused: <c>Opinion.AlreadyAnswered</c>; all at once
    /// <c>Opinion.AnsweredBeforeAsked</c>, <c>Hold.DocumentMissing</c>.</summary>
    /// <param name="answer">What it answered.</param>
    /// <param name="on">When.</param>
    /// <param name="document">The letter that answers; for no opinion within the time set, the note that says so.</param>
    public ErrorOr<Success> RecordAnswer(OpinionAnswer answer, DateOnly on, Source document)
    {
        Guard.Against.EnumOutOfRange(answer);
        if (Answer is not null)
        {
            return HoldErrors.AlreadyAnswered;
        }

        var errors = new List<Error>();
        if (on < AskedOn)
        {
            errors.Add(HoldErrors.AnsweredBeforeAsked);
        }

        if (HoldErrors.IsMissing(document))
        {
            errors.Add(HoldErrors.DocumentMissing);
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        Answer = answer;
        AnsweredOn = on;
        AnswerDocument = document;
        return Result.Success;
    }

    /// <summary>How matters stand on a day for this request alone: clear before it is asked, unknown until it is
    /// answered, then held if the answer is unfavourable.</summary>
    /// <param name="day">The day.</param>
    public HoldState StateOn(DateOnly day) =>
        day < AskedOn ? HoldState.Clear
        : !(AnsweredOn <= day) ? HoldState.Unknown
        : Answer == OpinionAnswer.Unfavourable ? HoldState.Held
        : HoldState.Clear;
}
