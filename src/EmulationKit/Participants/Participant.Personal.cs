namespace EmulationKit.Participants;

/// <content>The personal data of a person or a household, and how they are erased.</content>
public sealed partial class Participant
{
    /// <summary>What a name is replaced by when a person's identity is erased.</summary>
    public const string ErasedName = "(đã xóa)";

    /// <summary>What the dossier holds of a person, until it is erased; never for a public page.</summary>
    public PersonalDetails? Details { get; private set; }

    /// <summary>The consent to a photo being published, if it was recorded.</summary>
    public PhotoConsent? PhotoConsent { get; private set; }

    /// <summary>The day on which name and details were erased, if they were.</summary>
    public DateOnly? ErasedOn { get; private set; }

    /// <summary>Keeps personal details in the dossier. Refused: <c>Participant.NotAPerson</c>,
    /// <c>Participant.Erased</c>.</summary>
    /// <param name="details">The details.</param>
    public ErrorOr<Success> KeepDetails(PersonalDetails details)
    {
        Guard.Against.Null(details);
        if (RefusalOfPersonalData is { } refusal)
        {
            return refusal;
        }

        Details = details;
        return Result.Success;
    }

    /// <summary>Erases the details. Name, post and unit stay, as awards are published with them.</summary>
    public void EraseDetails() => Details = null;

    /// <summary>Erases everything that tells who a person or a household is: details, name, post and consent. Id, code, kind and
    /// unit stay, so that what was scored and decided can still be recomputed. Refused:
    /// <c>Participant.NotAPerson</c>.</summary>
    /// <remarks>A code that itself names a person, such as an identity number, must not be given in the first place.</remarks>
    /// <param name="on">The day.</param>
    public ErrorOr<Success> EraseIdentity(DateOnly on)
    {
        if (Nature == ParticipantNature.Unit)
        {
            return ParticipantErrors.NotAPerson;
        }

        Details = null;
        PhotoConsent = null;
        Post = null;
        Name = ErasedName;
        SearchText = SearchTextOf("", Code);
        SortKey = SortKeyOf(Nature, "");
        ErasedOn ??= on;
        return Result.Success;
    }

    /// <summary>Records the consent to a photo being published. Refused: <c>Participant.NotAPerson</c>,
    /// <c>Participant.Erased</c>, <c>Participant.ConsentRecordMissing</c>.</summary>
    /// <param name="on">The day it was given.</param>
    /// <param name="record">Where it is recorded.</param>
    public ErrorOr<Success> ConsentToPhoto(DateOnly on, string record)
    {
        if (RefusalOfPersonalData is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(record))
        {
            return ParticipantErrors.ConsentRecordMissing;
        }

        PhotoConsent = new(on, record.Trim());
        return Result.Success;
    }

    /// <summary>Takes the consent back; the first day counts if it is taken back twice. Refused:
    /// <c>Participant.NoConsent</c>, <c>Participant.WithdrawnBeforeGiven</c>.</summary>
    /// <param name="on">The day from which the photo is not shown any more.</param>
    public ErrorOr<Success> WithdrawPhotoConsent(DateOnly on)
    {
        if (PhotoConsent is null)
        {
            return ParticipantErrors.NoConsent;
        }

        if (on < PhotoConsent.GivenOn)
        {
            return ParticipantErrors.WithdrawnBeforeGiven;
        }

        PhotoConsent = PhotoConsent with { WithdrawnOn = on < (PhotoConsent.WithdrawnOn ?? DateOnly.MaxValue) ? on : PhotoConsent.WithdrawnOn };
        return Result.Success;
    }

    private Error? RefusalOfPersonalData =>
        Nature == ParticipantNature.Unit ? ParticipantErrors.NotAPerson : ErasedOn is null ? null : ParticipantErrors.Erased;
}
