using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

public sealed partial class Bloc
{
    /// <summary>Draws up the pact, or replaces one that nobody has signed. Refused: <c>Bloc.PactSigned</c>.</summary>
    /// <param name="text">What the members pledge.</param>
    /// <param name="day">The day of the text.</param>
    public ErrorOr<Success> DrawUpPact(LocalizedText text, DateOnly day)
    {
        Guard.Against.Null(text);
        if (Pact?.Signatures.Count > 0)
        {
            return BlocErrors.PactSigned;
        }

        Pact = new(text, day);
        return Result.Success;
    }

    /// <summary>Records that a member signed the pact. Refused: <c>Bloc.PactMissing</c>, <c>Bloc.NotAMember</c>,
    /// <c>Bloc.AlreadySigned</c>, <c>Bloc.SignatoryMissing</c>, <c>Bloc.SignedBeforePact</c>.</summary>
    /// <param name="unit">The member.</param>
    /// <param name="signatory">Who signed for it, with the post.</param>
    /// <param name="day">The day.</param>
    public ErrorOr<Success> SignPact(ParticipantId unit, string signatory, DateOnly day)
    {
        if (Pact is not { } pact)
        {
            return BlocErrors.PactMissing;
        }

        if (!members.Contains(unit))
        {
            return BlocErrors.NotAMember(Code);
        }

        if (pact.IsSignedBy(unit))
        {
            return BlocErrors.AlreadySigned;
        }

        var problems = new Problems();
        if (string.IsNullOrWhiteSpace(signatory))
        {
            problems.Add("Bloc.SignatoryMissing", "signatory", "Say who signed for the member, with the post.", "Hãy ghi rõ người ký thay mặt đơn vị và chức vụ.");
        }

        if (day < pact.DrawnUpOn)
        {
            problems.Add("Bloc.SignedBeforePact", "day",
                $"The pact is of {DayText.En(pact.DrawnUpOn)} and cannot have been signed before, on {DayText.En(day)}; mend the day.",
                $"Giao ước lập ngày {DayText.Vi(pact.DrawnUpOn)} nên không thể ký trước đó, ngày {DayText.Vi(day)}; hãy sửa ngày.");
        }

        return problems.OrElse(() =>
        {
            Pact = pact with { Signatures = [.. pact.Signatures, new(unit, signatory, day)] };
            return Result.Success;
        });
    }

    internal void Admit(ParticipantId participant) => members.Add(participant);

    internal ErrorOr<Success> Release(ParticipantId participant, DateOnly day)
    {
        if (terms.Any(term => term.Unit == participant && !(term.Days.To < day)))
        {
            return BlocErrors.HoldsOffice(Code);
        }

        members.Remove(participant);
        return Result.Success;
    }

    internal Bloc CloneTo(CampaignId campaign)
    {
        var clone = new Bloc(BlocId.New(), campaign, Code, Name, Kind, Kinds);
        clone.members.AddRange(members);
        return clone;
    }
}
