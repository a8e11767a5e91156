using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.UseCases;

/// <summary>The world late in the campaign, in memory, with the sheets of two units of one bloc appraised.</summary>
internal sealed class AScoredWorld
{
    private static readonly DateTimeOffset Now = ACampaign.Vn(2024, 9, 20);

    public AWorld World { get; } = new InMemoryStores().World().At(Now);

    public UseCaseServices Services => World.Services;

    public Scenario Read(string query) => Scenario.Read(World.Campaign.Current!.Rules, query).Value;

    /// <summary>Gives two units of the bloc their totals, 80 to 100.</summary>
    public void Appraise(decimal unit, decimal head, bool struck = false)
    {
        var rules = SheetCriteria.For(World.Campaign.Current!.Rules.Criteria, 1, "department", "K1").Value;
        var own = World.Store.Of<ScoreSheet>().Single(s => s.Participant == World.Unit.Id);
        var other = ScoreSheet.Open(World.Campaign.Id, World.Head.Id, World.Head.Id, rules);
        Appraise(own, rules, World.Unit, World.Head, SheetCapacity.BlocHead, unit, struck);
        Appraise(other, rules, World.Head, World.Deputy, SheetCapacity.BlocDeputy, head, false);
        World.Store.Seed(own, other);
    }

    // Houses 40, forest 20, reports 10, growth 5 and exemplars 5 make 80; the index gives what is beyond.
    private void Appraise(ScoreSheet sheet, SheetCriteria rules, Participant unit, Participant checker, SheetCapacity capacity, decimal total, bool struck)
    {
        var checkers = CheckerAssignment.For(unit.Id, new(World.Head.Id, World.Deputy.Id), null, []);
        var self = ColumnTurn.SelfScore(new(new($"of-{unit.Code}"), SheetCapacity.OwnUnit) { Units = [unit.Id] }, true, Now);
        var check = ColumnTurn.CrossCheck(new(new($"of-{checker.Code}"), capacity) { Units = [checker.Id] }, checkers, true, Now);
        var appraisal = ColumnTurn.Appraisal(new(AWorld.Everywhere, SheetCapacity.StandingBody), checkers, true, Now);
        Refused.Not(sheet.Enter(rules, self,
            new("HOUSES", CriterionInput.Actual(100, 100)), new("FOREST", CriterionInput.Actual(20, 10)), new("PCI", CriterionInput.Value((total - 80) * 5)),
            new("REPORTS", CriterionInput.DaysLate(0, 0)), new("GROWTH", CriterionInput.Actual(7)), new("EXEMPLARS", CriterionInput.Judged(Mark.Of(10))), new EntryEdit("CORRUPTION", CriterionInput.Struck(struck))));
        Refused.Not(sheet.Submit(rules, self, new(true)));
        Refused.Not(sheet.ConfirmUnchanged(rules, check));
        Refused.Not(sheet.CompleteCrossCheck(rules, check));
        Refused.Not(sheet.ConfirmUnchanged(rules, appraisal));
        Refused.Not(sheet.ConfirmAppraisal(rules, appraisal));
    }
}
