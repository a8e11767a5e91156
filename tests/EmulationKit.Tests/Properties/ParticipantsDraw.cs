using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>Random participants with inputs and facts.</summary>
/// <param name="draw">The choices.</param>
/// <param name="rules">The rules they take part under.</param>
/// <param name="unknown">How often, in percent, a fact is not known.</param>
internal sealed class ParticipantsDraw(Draw draw, CampaignRules rules, int unknown)
{
    private readonly string[] awards = [.. rules.Awards.Select(a => a.Code)];

    public List<ParticipantInput> Make(int count) => [.. Enumerable.Range(1, count).Select(i => One($"p{i}"))];

    /// <summary>Other facts of a participant; kind, bloc and inputs stay.</summary>
    public ParticipantInput Facts(ParticipantInput participant) => participant with
    {
        Registered = draw.Known(80, unknown),
        Titles = draw.Chance(unknown) ? null : [.. awards.Where(_ => draw.Chance(70))],
        Hold = draw.Known(15, unknown),
        Leader = draw.Chance(40),
        DirectWorker = draw.Chance(40),
        History = draw.Chance(unknown) ? null : History(),
        Outside = Outside(),
        Nominations = awards.Where(_ => !draw.Chance(unknown)).ToDictionary(a => a, _ => draw.Chance(70)),
        Ballots = awards.Where(_ => !draw.Chance(unknown)).ToDictionary(a => a, _ => new BallotCount(draw.Whole(0, 5), 5)),
        TieVotes = draw.Chance(unknown) ? null : draw.Whole(0, 3),
        ReportedTotal = draw.Chance(unknown) ? draw.Whole(0, 20) : null,
    };

    public CriterionInput? Input(Criterion criterion)
    {
        var input = draw.Chance(12) ? null : Filled(criterion.Method);
        if (criterion.Method is KnockoutMethod || !draw.Chance(6))
        {
            return input;
        }

        var points = draw.Number(0, criterion.Maximum, 1);
        return (input ?? CriterionInput.Empty).WithPoints(criterion.Method is DeductionMethod ? -points : points, "by hand");
    }

    private ParticipantInput One(string id)
    {
        var kind = draw.One(rules.Kinds);
        var bloc = rules.Blocs is { } blocs && !draw.Chance(10) ? draw.One(blocs).Code : null;
        var inputs = new Dictionary<string, CriterionInput>();
        foreach (var (_, _, criterion) in rules.Criteria.AllCriteria())
        {
            if (criterion.AppliesTo.Includes(kind, bloc) && Input(criterion) is { } input)
            {
                inputs[criterion.Code] = input;
            }
        }

        return Facts(new ParticipantInput(id) { Kind = kind, Bloc = bloc, Inputs = inputs });
    }

    private CriterionInput Filled(CriterionMethod method) => method switch
    {
        ValueMethod value => CriterionInput.Value(Measured(value.Measure)),
        BonusMethod bonus => CriterionInput.Value(Measured(bonus.Measure)),
        DeductionMethod deduction => CriterionInput.Value(Measured(deduction.Measure)),
        CountMethod => CriterionInput.Count(draw.Whole(0, 5)),
        ChecklistMethod list => CriterionInput.Done(draw.Whole(0, list.Of)),
        KnockoutMethod => CriterionInput.Struck(draw.Chance(15)),
        TargetMethod target => CriterionInput.Actual(Measured(target.Measure), target.Target is null && !draw.Chance(5) ? Planned(target.Measure) : null),
        LeaderRelativeMethod leader => CriterionInput.Actual(Measured(leader.Measure), draw.Chance(60) ? Planned(leader.Measure) : null),
        BandedMethod { By: BandedBy.Rank } => CriterionInput.Index(draw.Whole(1, 6), 6),
        BandedMethod banded => CriterionInput.Value(draw.Number(0, banded.Index is null ? 6 : 4, banded.Measure.Decimals)),
        JudgedMethod judged => CriterionInput.Judged([.. Enumerable.Range(0, draw.Whole(0, judged.Reviewers)).Select(_ => Mark(judged))]),
        LatenessMethod late => CriterionInput.DaysLate([.. Enumerable.Range(0, late.Reports).Select(_ => draw.One(0, 1, 2, 4, -3, LatenessMethod.Never))]),
        _ => throw new NotSupportedException(method.Name),
    };

    private Mark Mark(JudgedMethod judged) =>
        draw.Chance(10) ? EmulationKit.Criteria.Mark.Abstention
        : draw.Chance(10) ? EmulationKit.Criteria.Mark.Recusal
        : draw.Number(0, judged.MarkScale, judged.MarkDecimals);

    /// <summary>Small numbers, so that totals tie; now and then a large one of a wide range.</summary>
    private decimal Measured(Measure measure) => measure.Maximum > 1000 && draw.Chance(10)
        ? measure.Maximum - draw.Whole(0, 3)
        : Math.Max(measure.Minimum, draw.Whole(measure.Minimum < 0 ? -1 : 0, 5) + (measure.Decimals > 0 && draw.Chance(40) ? 0.1m * draw.Whole(-5, 0) : 0));

    private decimal Planned(Measure measure) => measure.Maximum > 1000 && draw.Chance(10) ? measure.Maximum : draw.Whole(1, 4);

    private List<HeldAward> History() =>
        [.. Enumerable.Range(0, draw.Whole(0, 3)).Select(_ => new HeldAward(draw.One(awards), draw.Whole(2023, 2026)) { ThematicOrSudden = draw.Chance(20) })];

    private List<OutsideAward> Outside() =>
        [.. Enumerable.Range(0, draw.Chance(60) ? 0 : draw.Whole(1, 2)).Select(_ => new OutsideAward("other/flag", draw.One("c", "deed"), draw.Known(50, unknown)))];
}
