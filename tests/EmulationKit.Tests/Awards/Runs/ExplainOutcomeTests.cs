using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Awards.Runs;

public sealed class ExplainOutcomeTests
{
    private readonly AScoredWorld scored = new();

    [Fact]
    public async Task The_refused_unit_reads_by_how_much_it_missed_which_condition()
    {
        scored.Appraise(unit: 85, head: 92);
        await PublishAsync();

        var why = await AskAsync(AWorld.Officer, "FLAG");

        Assert.Equal((Outcome.Refused, (int?)2, false), (why.Award.Outcome, why.Rank, why.IsFull));
        Assert.Equal([(90m, (decimal?)85m), (1m, 2m)], why.Award.NearestMissing.Select(m => (m.Clause.Finding!.Required!.Value, m.Clause.Finding.Actual)));
        Assert.Equal(85m, why.Score.Total!.Value.ToDecimal());
    }

    [Fact]
    public async Task Nothing_of_another_unit_comes_through()
    {
        scored.Appraise(unit: 85, head: 92.35m);
        await PublishAsync();

        var told = Told(await AskAsync(AWorld.Officer, "FLAG")) + Told(await AskAsync(AWorld.Officer, "MERIT"));

        Assert.DoesNotContain("92,35", told, StringComparison.Ordinal);
        Assert.DoesNotContain("92.35", told, StringComparison.Ordinal);
        Assert.DoesNotContain(scored.World.Head.Name, told, StringComparison.Ordinal);
        Assert.DoesNotContain(scored.World.Head.Id.Value.ToString("N"), told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_hears_of_no_other_and_of_nothing_that_is_not_published()
    {
        scored.Appraise(unit: 85, head: 92);
        var run = (await new RunEvaluation(scored.Services).RunAsync(AWorld.Organiser, new(scored.World.Campaign.Id, new(2024, 9, 20)))).Value;

        Refused.With(await Ask(AWorld.Officer, scored.World.Unit, "FLAG", run), "Store.NotFound");
        Refused.With(await Ask(AWorld.Officer, scored.World.Unit, "FLAG"), "Store.NotFound");
        Refused.With(await Ask(AWorld.Officer, scored.World.Head, "FLAG", run), "Access.Denied");
        Refused.With(await Ask(AWorld.OtherOfficer, scored.World.Unit, "FLAG"), "Access.Denied");
        Refused.With(await Ask(null, scored.World.Unit, "FLAG"), "Access.NotSignedIn");
        Refused.Not(await Ask(AWorld.Organiser, scored.World.Unit, "FLAG"));
    }

    [Fact]
    public async Task It_says_what_was_decided_not_what_was_entered_since()
    {
        scored.Appraise(unit: 85, head: 92);
        await PublishAsync();
        Refused.Not(await new SetHold(scored.Services).RunAsync(AWorld.Everywhere, new(scored.World.Unit.Id, HoldGround.Inspection, new(2024, 9, 20), AWorld.Paper)));

        Assert.Equal(Outcome.Granted, (await AskAsync(AWorld.Officer, "MERIT")).Award.Outcome);
    }

    [Fact]
    public async Task Of_a_knock_out_the_unit_reads_the_public_wording_and_the_standing_body_the_criterion()
    {
        scored.Appraise(unit: 85, head: 92, struck: true);
        await PublishAsync();

        var (unit, body) = (await AskAsync(AWorld.Officer, "MERIT"), await AskAsync(AWorld.Organiser, "MERIT"));

        Assert.Equal("Không xếp hạng", unit.Award.PublicWording!.In("vi"));
        Assert.Empty(unit.Award.KnockedOutBy);
        Assert.DoesNotContain(unit.Score.Lines, l => l.Criterion.Code == "CORRUPTION");
        Assert.Equal(["CORRUPTION"], body.Award.KnockedOutBy);
        Assert.Contains(body.Score.Lines, l => l.Criterion.Code == "CORRUPTION");
    }

    [Fact]
    public async Task Points_set_by_a_person_show_without_the_seals_placeholder()
    {
        var rules = scored.World.Campaign.Current!.Rules;
        var input = new ParticipantInput(ParticipantKeys.Of(scored.World.Unit.Id))
        {
            Kind = "department",
            Inputs = new Dictionary<string, CriterionInput> { ["HOUSES"] = CriterionInput.Empty with { Override = new(30, "Biên bản số 3") } },
        };
        var evaluation = EvaluationPlan.Compile(rules).Value.Evaluate([input], new(new(2024, 9, 30))).Value;
        var seal = EvaluationSeal.Of(evaluation);
        var run = EvaluationRun.Of(scored.World.Campaign.Id, 1, evaluation.Options, seal, AWorld.Organiser, ACampaign.Vn(2024, 10, 1));
        scored.World.Store.Seed(run, RunSeal.Of(run, seal));

        var line = (await Ask(AWorld.Organiser, scored.World.Unit, "FLAG", run.Id)).Value.Score.Lines.Single(l => l.Criterion.Code == "HOUSES");

        Assert.Equal("chấm trực tiếp 30 điểm", line.Text.In("vi"));
    }

    [Fact]
    public async Task Who_was_not_in_the_evaluation_and_an_unknown_award_are_told_apart()
    {
        scored.Appraise(unit: 85, head: 92);
        await PublishAsync();

        Refused.With(await Ask(AWorld.Organiser, scored.World.Other, "FLAG"), "Evaluation.NotInRun");
        Refused.With(await Ask(AWorld.Organiser, scored.World.Unit, "FLAGG"), "Nomination.AwardUnknown");
    }

    private async Task PublishAsync()
    {
        var run = await new RunEvaluation(scored.Services).RunAsync(AWorld.Organiser, new(scored.World.Campaign.Id, new(2024, 9, 20)));
        Refused.Not(run);
        Refused.Not(await new PublishResults(scored.Services).RunAsync(AWorld.Organiser, new(scored.World.Campaign.Id, run.Value)));
    }

    private async Task<OutcomeExplanation> AskAsync(ActorId actor, string award)
    {
        var why = await Ask(actor, scored.World.Unit, award);
        Refused.Not(why);
        return why.Value;
    }

    private Task<ErrorOr<OutcomeExplanation>> Ask(ActorId? actor, EmulationKit.Participants.Participant participant, string award, EvaluationRunId? run = null) =>
        new ExplainOutcome(scored.Services).AskAsync(actor, new(scored.World.Campaign.Id, participant.Id, award, run));

    private static string Told(OutcomeExplanation why) => string.Join('\n',
    [
        why.Award.Summary.In("vi"), why.Participant.ToString(),
        .. why.Award.Rule.All().Where(n => n.Finding is not null).SelectMany(n => new[] { n.Finding!.Requirement.In("vi"), n.Finding.Finding.In("vi"), $"{n.Finding.Actual}" }),
        .. why.Award.Rule.All().SelectMany(n => n.Evidence).Select(e => e.Title),
        .. why.Award.Limits.Select(l => l.Text.In("vi")),
        .. why.Award.NearestMissing.SelectMany(m => m.Advice.Select(a => a.Text.In("vi")).Append(m.Text.In("vi"))),
        .. why.Score.Lines.SelectMany(l => new[] { l.Text.In("vi"), l.Text.In("en"), l.Points.ToString() }),
    ]);
}
