using EmulationKit.Awards;
using EmulationKit.Participants;

namespace EmulationKit.Honours;

public sealed partial class AwardDecision
{
    /// <summary>Who is honoured, for all to read: nobody while it is a draft, and without what was struck.</summary>
    public IReadOnlyList<PublicEntry> PublicEntries => Signature is null
        ? []
        : [.. honourees
            .Where(honouree => RevocationOf(honouree.Participant, honouree.AwardCode) is null)
            .Select(honouree => new PublicEntry(honouree.Participant, honouree.AwardCode))];

    /// <summary>Signs the decision. Holds are judged again on the day of signing. Refused:
    /// <c>Decision.AlreadySigned</c>; and all at once <c>Decision.TextMissing</c>, <c>Decision.HashInvalid</c>,
    /// <c>Decision.BeforeOriginal</c>, <c>Decision.HonoureeHeld</c> and <c>Decision.HoldUnknown</c> for every
    /// line concerned.</summary>
    /// <param name="signature">Number, date, signatory and audit head.</param>
    /// <param name="holdStateOn">Whether a participant can be honoured on a day, from holds and opinions as
    /// known now (<see cref="HoldRegister"/>).</param>
    public ErrorOr<Success> Sign(DecisionSignature signature, Func<ParticipantId, DateOnly, HoldState> holdStateOn)
    {
        Guard.Against.Null(signature);
        Guard.Against.Null(signature.Signatory);
        Guard.Against.NullOrWhiteSpace(signature.Signatory.Actor.Value);
        Guard.Against.Null(holdStateOn);
        if (Signature is not null)
        {
            return DecisionErrors.AlreadySigned;
        }

        var problems = DecisionChecks.OfSignature(signature);
        if (signature.SignedOn < Supplements?.SignedOn)
        {
            problems.AddRange([DecisionErrors.BeforeOriginal]);
        }

        for (var i = 0; i < honourees.Count; i++)
        {
            var participant = honourees[i].Participant;
            var state = holdStateOn(participant, signature.SignedOn);
            if (state != HoldState.Clear)
            {
                problems.AddRange([state == HoldState.Held
                    ? DecisionErrors.Held(i, participant)
                    : DecisionErrors.HoldUnknown(i, participant)]);
            }
        }

        return problems.OrElse(() =>
        {
            Signature = signature;
            return Result.Success;
        });
    }

    /// <summary>Revokes an award of the decision: the public entry is struck, the record stays. Refused:
    /// <c>Decision.NotSigned</c>, <c>Decision.HonoureeUnknown</c>, <c>Decision.AlreadyRevoked</c>; all at once
    /// <c>Decision.DocumentMissing</c>, <c>Decision.RevokedBeforeSigned</c>.</summary>
    /// <param name="revocation">Whose award, why, by which document, and whether money was recovered.</param>
    public ErrorOr<Success> Revoke(Revocation revocation)
    {
        Guard.Against.Null(revocation);
        Guard.Against.EnumOutOfRange(revocation.Ground);
        Guard.Against.NullOrWhiteSpace(revocation.By.Value);
        if (Signature is null)
        {
            return DecisionErrors.NotSigned;
        }

        switch (StandingOf(revocation.Participant, revocation.AwardCode))
        {
            case PublicStanding.NotGranted:
                return DecisionErrors.HonoureeUnknown;
            case PublicStanding.Struck:
                return DecisionErrors.AlreadyRevoked;
        }

        return DecisionChecks.OfRevocation(revocation, Signature.SignedOn).OrElse(() =>
        {
            revocations.Add(revocation);
            return Result.Success;
        });
    }

    /// <summary>Records that money and objects of a revoked award were recovered after all. Refused:
    /// <c>Decision.NotRevoked</c>, <c>Decision.AlreadyRecovered</c>.</summary>
    /// <param name="participant">Whose award.</param>
    /// <param name="awardCode">Which award.</param>
    public ErrorOr<Success> RecordRecovery(ParticipantId participant, string awardCode)
    {
        if (RevocationOf(participant, awardCode) is not { } revocation)
        {
            return DecisionErrors.NotRevoked;
        }

        if (revocation.MoneyRecovered)
        {
            return DecisionErrors.AlreadyRecovered;
        }

        revocations[revocations.IndexOf(revocation)] = revocation with { MoneyRecovered = true };
        return Result.Success;
    }

    /// <summary>Whether an award of this decision stands, as the public may know.</summary>
    /// <param name="participant">Whose award.</param>
    /// <param name="awardCode">Which award.</param>
    public PublicStanding StandingOf(ParticipantId participant, string awardCode) =>
        Signature is null || !honourees.Exists(honouree => IsFor(honouree, participant, awardCode)) ? PublicStanding.NotGranted
        : RevocationOf(participant, awardCode) is null ? PublicStanding.Standing
        : PublicStanding.Struck;

    private Revocation? RevocationOf(ParticipantId participant, string awardCode) =>
        revocations.Find(revocation => revocation.Participant == participant && IsSame(revocation.AwardCode, awardCode));
}
