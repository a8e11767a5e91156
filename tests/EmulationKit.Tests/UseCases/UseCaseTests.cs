using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;

namespace EmulationKit.Tests.UseCases;

public abstract class UseCaseTests
{
    private readonly AWorld world;

    private protected UseCaseTests(ITestStores stores) => world = stores.World();

    [Fact]
    public async Task A_command_sent_again_gives_the_same_and_is_done_once()
    {
        var command = new RegisterParticipantCommand(new("W", "Xã W", "commune")) { CommandId = Guid.NewGuid() };
        var useCase = new RegisterParticipant(world.Services);

        var first = await useCase.RunAsync(AWorld.Everywhere, command);
        var second = await useCase.RunAsync(AWorld.Everywhere, command);

        Refused.Not(first);
        Assert.Equal(first.Value, second.Value);
        Assert.Single(world.Store.Of<Participant>(), p => p.Code == "W");
        Assert.Single(world.Store.Of<AuditEntry>());
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict_and_the_other_edit_stands()
    {
        var useCase = new ExtendPhase(world.Services);
        Refused.Not(await useCase.RunAsync(AWorld.Organiser, new(world.Campaign.Id, CampaignPhase.Registration, new(2023, 11, 10), "Mưa lũ") { Version = 1 }));

        Refused.With(await useCase.RunAsync(AWorld.Organiser, new(world.Campaign.Id, CampaignPhase.Registration, new(2023, 11, 20), "Nghỉ lễ") { Version = 1 }), "Store.Conflict");

        Assert.Equal(new DateOnly(2023, 11, 10), world.Store.Of<Campaign>().Single(c => c.Id == world.Campaign.Id).Plan.Schedule.DaysOf(CampaignPhase.Registration).To);
    }

    [Fact]
    public async Task An_id_of_another_campaign_finds_nothing()
    {
        world.Give(AWorld.Organiser, Role.Organiser, world.Elsewhere.Id);

        Refused.With(await new ConfirmAppraisal(world.Services).RunAsync(AWorld.Organiser, new(world.Elsewhere.Id, world.Sheet.Id)), "Store.NotFound");
        Refused.With(await new AcceptNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Elsewhere.Id, world.Nomination.Id)), "Store.NotFound");
        Refused.With(await new PublishResults(world.Services).RunAsync(AWorld.Organiser, new(world.Elsewhere.Id, world.Run.Id)), "Store.NotFound");
        Refused.With(await new EnterSelfScore(world.Services).RunAsync(AWorld.Officer, new(world.Elsewhere.Id, world.Sheet.Id, [])), "Access.Denied");
    }

    [Fact]
    public async Task A_command_after_its_phase_is_refused()
    {
        world.Clock.SetUtcNow(ACampaign.Vn(2023, 11, 1));

        Refused.With(await new SubmitRegistration(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Unit.Id)), "Registration.PhaseNotOpen");
        Refused.With(await new SendComment(world.Services).RunAsync(null, new(world.Campaign.Id, "Ý kiến")), "Access.PhaseClosed");
        Refused.With(await new SubmitSheet(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id, new(true) { AcknowledgedMissing = ["HOUSES", "FOREST", "PCI", "REPORTS", "GROWTH", "CORRUPTION"] })), "Sheet.PhaseClosed");
    }

    [Fact]
    public async Task A_substitute_acts_while_standing_in_and_not_after()
    {
        Refused.Not(await new AppointSubstitute(world.Services).RunAsync(AWorld.Organiser, new(world.OfficerRole.Id, new("sub"), new(2023, 9, 1), new(2023, 9, 30))));
        var command = new ReviseRegistrationCommand(world.Campaign.Id, world.Unit.Id, new() { Titles = ["FLAG"] });

        Refused.Not(await new ReviseRegistration(world.Services).RunAsync(new ActorId("sub"), command));
        world.Clock.SetUtcNow(ACampaign.Vn(2023, 10, 1, 9));
        Refused.With(await new ReviseRegistration(world.Services).RunAsync(new ActorId("sub"), command), "Access.Denied");
    }

    [Fact]
    public async Task Nobody_checks_the_standing_bodys_own_unit_but_the_council_member_named_for_it()
    {
        world.Clock.SetUtcNow(ACampaign.Vn(2024, 9, 5));
        Refused.Not(await new NameStandingBody(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, new(world.Other.Id, [AWorld.CouncilMember]))));
        var sheet = (await new OpenSheet(world.Services).RunAsync(AWorld.OtherOfficer, new(world.Campaign.Id, world.Other.Id))).Value;
        string[] all = ["HOUSES", "FOREST", "PCI", "REPORTS", "GROWTH", "CORRUPTION", "MODEL"];
        Refused.Not(await new SubmitSheet(world.Services).RunAsync(AWorld.OtherOfficer, new(world.Campaign.Id, sheet, new(true) { AcknowledgedMissing = all })));
        world.Clock.SetUtcNow(ACampaign.Vn(2024, 9, 12));

        Refused.With(await new ConfirmCrossCheckLines(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, sheet)), "Sheet.OwnUnit", "Sheet.NeedsNamedCouncilMember");
        Refused.Not(await new ConfirmCrossCheckLines(world.Services).RunAsync(AWorld.CouncilMember, new(world.Campaign.Id, sheet)));
    }

    [Fact]
    public async Task Merged_units_hand_registrations_and_scores_over_by_the_rules()
    {
        world.Clock.SetUtcNow(ACampaign.Vn(2024, 9, 5));
        var next = (await new RegisterParticipant(world.Services).RunAsync(AWorld.Everywhere, new(new("M", "Sở mới", "department") { Validity = new(new(2024, 9, 10), null) }))).Value;
        Refused.Not(await new EnterSelfScore(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id, [new("PCI", CriterionInput.Value(70))])));

        Refused.Not(await new MergeUnits(world.Services).RunAsync(AWorld.Everywhere, new(new(2024, 9, 10), new("Quyết định 9/QĐ-UBND"), [world.Unit.Id], next)));

        var sheet = world.Store.Of<ScoreSheet>().Single(s => s.Participant == next);
        Assert.Equal(70, sheet.Find("PCI")!.SelfScore!.Input!.Numbers["value"]);
        Assert.Contains("Đơn vị U", sheet.Find("PCI")!.SelfScore!.Note!, StringComparison.Ordinal);
        Assert.Contains(world.Store.Of<Registration>(), r => r.ParticipantId == next);
        Assert.Contains(next, world.Store.Of<Bloc>().Single().Members);
        Assert.Equal([next], world.Store.Of<Participant>().Single(p => p.Code == "U").Successors);
    }

    [Fact]
    public async Task A_merger_that_the_rules_do_not_settle_changes_nothing()
    {
        world.Clock.SetUtcNow(ACampaign.Vn(2024, 9, 5));
        var next = (await new RegisterParticipant(world.Services).RunAsync(AWorld.Everywhere, new(new("M", "Sở mới", "department") { Validity = new(new(2024, 9, 10), null) }))).Value;
        Refused.Not(await new EnterSelfScore(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id, [new("PCI", CriterionInput.Value(70))])));

        var merged = await new MergeUnits(world.Services).RunAsync(AWorld.Everywhere, new(new(2024, 9, 10), new("Quyết định 9/QĐ-UBND"), [world.Unit.Id, world.Deputy.Id], next));

        Refused.With(merged, "Succession.PolicyRefuses");
        Assert.Empty(world.Store.Of<Participant>().Single(p => p.Code == "U").Successors);
        Assert.DoesNotContain(world.Store.Of<ScoreSheet>(), s => s.Participant == next);
    }

    [Fact]
    public async Task An_erased_person_is_erased_from_the_audit_and_the_chain_stands()
    {
        Refused.Not(await new AmendParticipant(world.Services).RunAsync(AWorld.Everywhere, new(world.Person.Id, new("N1", "Nông Thị Hoà", "department") { Nature = ParticipantNature.Person })));

        Refused.Not(await new EraseIdentity(world.Services).RunAsync(AWorld.Everywhere, new(world.Person.Id)));

        Assert.DoesNotContain(world.Store.Of<AuditPayload>(), p => $"{p.Before}{p.After}".Contains("Nông Thị", StringComparison.Ordinal));
        Refused.Not(AuditChain.Verify(Guid.Empty, world.Store.Chain(Guid.Empty)));
    }

    [Fact]
    public async Task Amended_rules_carry_the_sheets_over()
    {
        var rules = ACampaign.Rules() with { Awards = [ACampaign.Flag(2)] };

        var version = await new AmendRules(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, rules, "Thêm một cờ"));

        Assert.Equal(2, version.Value);
        Assert.Equal(2, world.Store.Of<ScoreSheet>().Single().RulesVersion);
    }

    [Fact]
    public async Task A_recorded_tie_enters_the_next_evaluation()
    {
        Refused.Not(await new SettleTie(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, "FLAG", [world.Unit.Id], AWorld.Paper)));

        var run = await new RunEvaluation(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, new(2024, 10, 1)));

        Refused.Not(run);
        Assert.Contains("\"granted\"", System.Text.Encoding.UTF8.GetString(world.Store.Of<RunSeal>().Single(r => r.Run == run.Value).File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_and_earlier_awards_enter_an_evaluation_as_they_stood_on_its_day()
    {
        world.Give(AWorld.Signatory, Role.Signatory, world.Elsewhere.Id);
        Refused.Not(await new OpenSheet(world.Services).RunAsync(AWorld.Stranger, new(world.Elsewhere.Id, world.Unit.Id)));
        var earlier = (await new RunEvaluation(world.Services).RunAsync(AWorld.Stranger, new(world.Elsewhere.Id, new(2023, 9, 20)))).Value;
        var seal = world.Store.Of<EvaluationRun>().Single(r => r.Id == earlier).SealHash;
        var decision = await new DraftDecision(world.Services).RunAsync(AWorld.Stranger, new(world.Elsewhere.Id, [AWorld.Paper], [new(world.Unit.Id, "MERIT")], seal));
        Refused.Not(decision);
        Refused.Not(await new SignDecision(world.Services).RunAsync(AWorld.Signatory, new(world.Elsewhere.Id, decision.Value, "1/QĐ-UBND", new(2023, 9, 20), "Nguyễn Văn A", "CHỦ TỊCH")));
        world.Clock.SetUtcNow(ACampaign.Vn(2024, 6, 15));
        var hold = await new SetHold(world.Services).RunAsync(AWorld.Everywhere, new(world.Unit.Id, HoldGround.Discipline, new(2024, 1, 10), AWorld.Paper));
        Refused.Not(hold);
        Refused.Not(await new LiftHold(world.Services).RunAsync(AWorld.Everywhere, new(hold.Value, new(2024, 5, 1), AWorld.Paper)));

        var during = await InputAsync(new(2024, 3, 1));
        var after = await InputAsync(new(2024, 6, 1));

        Assert.Equal((true, false), (during.Hold, after.Hold));
        Assert.Equal(("MERIT", 2023), (Assert.Single(after.History!).Award, after.History![0].Year));

        async Task<ParticipantInput> InputAsync(DateOnly asOf)
        {
            var run = await new RunEvaluation(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, asOf));
            Refused.Not(run);
            var file = world.Store.Of<RunSeal>().Single(r => r.Run == run.Value).File;
            return EvaluationSeal.Verify(file).Value.Inputs[ParticipantKeys.Of(world.Unit.Id)];
        }
    }

    [Fact]
    public async Task What_is_due_follows_from_the_schedule_and_from_where_things_stand()
    {
        var mine = (await new MyTasks(world.Services).AskAsync(AWorld.Officer, new())).Value;

        Assert.Contains(new(world.Campaign.Id, DueTaskKind.Register, new(2023, 10, 31)) { Unit = world.Unit.Id }, mine);
        Assert.Empty((await new MyTasks(world.Services).AskAsync(new ActorId("somebody"), new())).Value);
        var toDo = (await new MyTasks(world.Services).AskAsync(AWorld.Organiser, new())).Value;
        Assert.Equal([DueTaskKind.CheckNominations, DueTaskKind.ConfirmBlocVotes, DueTaskKind.AnswerComments], toDo.Select(t => t.Kind));
    }
}
