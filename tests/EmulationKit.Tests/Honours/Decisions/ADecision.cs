using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Tests.Council;

namespace EmulationKit.Tests.Honours.Decisions;

/// <summary>An award decision at some point of its life.</summary>
internal static class ADecision
{
    public static readonly string Seal = new('a', 64);
    public static readonly string Head = new('0', 64);
    public static readonly DateOnly Day = new(2024, 12, 20);
    public static readonly List<Source> Citations = [new("Luật 06/2022/QH15"), new("Tờ trình 45/TTr-SNV")];

    public static List<Honouree> Honourees(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Honouree(ParticipantId.New(), "MERIT", 1.5m, 3_510_000))];

    public static DecisionSignature Signature(DateOnly? on = null, string number = "1234/QĐ-UBND") =>
        new(number, on ?? Day, new Signatory(new ActorId("chair"), "Nguyễn Văn A", "CHỦ TỊCH"), Head);

    public static AwardDecision Draft(params Honouree[] honourees) =>
        AwardDecision.Draft(CampaignId.New(), Citations, honourees.Length == 0 ? Honourees(3) : honourees, Seal).Value;

    public static AwardDecision Signed(params Honouree[] honourees)
    {
        var decision = Draft(honourees);
        decision.Sign(Signature(), (_, _) => HoldState.Clear).Succeeds();
        return decision;
    }

    public static Revocation Revocation(Honouree honouree, DateOnly? on = null) => new(
        honouree.Participant,
        honouree.AwardCode,
        RevocationGround.FalseInformation,
        new Source("Luật 06/2022/QH15", "Điều 93"),
        new Source("Quyết định 99/QĐ-UBND"),
        on ?? Day.AddMonths(2),
        new ActorId("officer"),
        MoneyRecovered: false);
}
