using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;

namespace EmulationKit.Tests.UseCases;

/// <content>What there is beside: of another unit, and of the same unit in another campaign.</content>
internal sealed partial class AWorld
{
    /// <summary>What is there beside <see cref="Everything"/> in a crowded world.</summary>
    public IReadOnlyList<object> Crowd { get; }

    public ScoreSheet OtherSheet { get; private set; } = null!;

    public ScoreSheet SheetElsewhere { get; private set; } = null!;

    public Registration OtherRegistration { get; private set; } = null!;

    public Registration RegistrationElsewhere { get; private set; } = null!;

    public Nomination OtherNomination { get; private set; } = null!;

    public Participant OtherPerson { get; private set; } = null!;

    public EvaluationRun PublishedRun { get; private set; } = null!;

    public AwardDecision DecisionElsewhere { get; private set; } = null!;

    public PublicComment CommentElsewhere { get; private set; } = null!;

    public Campaign Draft { get; private set; } = null!;

    private IEnumerable<object> Others(SheetCriteria rules, DateTimeOffset moment)
    {
        var criteria = Campaign.Current!.Rules.Criteria;
        OtherSheet = ScoreSheet.Open(Campaign.Id, Other.Id, Other.Id, SheetCriteria.For(criteria, 1, Other.Kind, null).Value);
        SheetElsewhere = ScoreSheet.Open(Elsewhere.Id, Unit.Id, Unit.Id, rules);
        OtherRegistration = Registration.Draft(Campaign, new(Other.Id, Other.Kind, null), OtherOfficer, moment).Value;
        RegistrationElsewhere = Registration.Draft(Elsewhere, new(Unit.Id, Unit.Kind, "K1"), Officer, moment).Value;
        OtherNomination = Nomination.Propose(Campaign, Other.Id, Other.Id, "FLAG", "Dẫn đầu", OtherOfficer, moment).Value;
        OtherPerson = Participant.Create(new("N2", "Lý Văn Bình", "department") { Nature = ParticipantNature.Person }).Value;
        Refused.Not(OtherPerson.MoveUnder(Other.Id, id => id == Other.Id ? Other : null));
        DecisionElsewhere = AwardDecision.Draft(Elsewhere.Id, [Paper], [new(Unit.Id, "MERIT")], new string('a', 64)).Value;
        CommentElsewhere = PublicComment.Receive(Elsewhere.Id, CommentKind.Comment, "Không rõ", null, null, null, moment).Value;
        Draft = ACampaign.InDraft(code: "nhap");
        var here = EvaluationPlan.Compile(Campaign.Current.Rules).Value.Evaluate([new(ParticipantKeys.Of(Other.Id)) { Kind = Other.Kind }], new(new(2024, 10, 1))).Value;
        var there = EvaluationPlan.Compile(Elsewhere.Current!.Rules).Value.Evaluate([new(ParticipantKeys.Of(Unit.Id)) { Kind = Unit.Kind }], new(new(2024, 10, 1))).Value;
        PublishedRun = EvaluationRun.Of(Elsewhere.Id, 1, there.Options, EvaluationSeal.Of(there), ACampaign.Organiser, moment);
        Refused.Not(PublishedRun.Publish(false, moment));
        return
        [
            RunSeal.Of(PublishedRun, EvaluationSeal.Of(there)), OtherSheet, SheetElsewhere, OtherRegistration, RegistrationElsewhere, OtherNomination, OtherPerson, DecisionElsewhere, CommentElsewhere, Draft, PublishedRun,
            .. EvaluationRow.Of(Run, here, new(Other, Other.Id, here.Inputs[ParticipantKeys.Of(Other.Id)])),
            .. EvaluationRow.Of(PublishedRun, there, new(Unit, Unit.Id, there.Inputs[ParticipantKeys.Of(Unit.Id)])),
            .. Audited(Campaign, moment), .. Audited(Elsewhere, moment),
        ];
    }

    private static object[] Audited(Campaign campaign, DateTimeOffset moment)
    {
        var entry = AuditEntry.After(AuditHead.Empty(campaign.Id.Value), new(campaign.Id, "LaunchCampaign", $"Campaign/{campaign.Id.Value}", null, moment), null);
        return [entry, new AuditHead(entry.Chain, entry.Sequence, entry.Hash)];
    }
}
