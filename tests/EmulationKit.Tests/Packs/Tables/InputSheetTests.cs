using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Packs.Tables;

public sealed class InputSheetTests
{
    private static readonly EvaluationPlan Plan = EvaluationPlan.Compile(new CampaignRules("c", new CriteriaSet(new ScoreScale(100),
    [
        new ContentArea("I", "Nhiệm vụ")
        {
            Criteria =
            [
                new Criterion("I.1", "Chỉ tiêu", 30, new TargetMethod()),
                new Criterion("I.2", "Sáng kiến", 20, new CountMethod(5)),
                new Criterion("I.3", "Chấm", 20, new JudgedMethod { Reviewers = 3 }),
                new Criterion("I.4", "Chỉ số", 20, new BandedMethod([new Band(null, 3, 20) { ToIncluded = true }, new Band(3, null, 5) { FromIncluded = false }]) { By = BandedBy.Rank, Index = new IndexReference("PAR INDEX", 2023, 100) }),
                new Criterion("I.5", "Chỉ của xã", 10, new ChecklistMethod()) { AppliesTo = Applicability.ToKinds("commune") },
                new Criterion("I.6", "Chỉ của sở", 10, new ChecklistMethod()) { AppliesTo = Applicability.ToKinds("department") },
                new Criterion("I.7", "Điểm liệt", 0, new KnockoutMethod()),
            ],
        },
    ]))
    {
        Kinds = ["commune", "department"],
        Blocs = [new BlocScope("K1"), new BlocScope("C1") { Kinds = ["commune"] }],
        Awards = [new Award("BK", "Bằng khen", new Ballot(0.5m))],
    }).Value;

    private static ErrorOr<GivenInputs> Read(string text, InputSheetOptions? options = null) => InputSheet.Read(Plan, ATable.Of(text), options);

    [Fact]
    public void Facts_and_inputs_are_read_from_their_columns()
    {
        var read = Read("""
            Mã;Tên;loại;khối;area;registered;titles;hold;leader;history;outside;nominated:BK;ballot:BK;I.1.actual;I.1.planned;I.2;I.3.mark1;i.3.mark2;I.3.mark3;I.4.rank;I.4.of;I.4.year;I.5;I.2.points;I.2.reason
            X1;Xã Một;commune;C1;remote;có;BK;x;không;CSTT@2022|CSTDCS@2021*;khac/FLAG@deed=granted;yes;7/9;95,5;100;3;9;vắng;tránh;2;63;2023;có;15;Hội đồng chấm
            S1;;department;;;;?;;;?;;;;1.000;900;;;;;;;;;;
            """);

        Assert.Empty(read.Short());
        var one = read.Value.Table["X1"];
        Assert.Equal(("commune", "C1", "remote", true, true, false), (one.Kind, one.Bloc, one.Area, one.Registered, one.Hold, one.Leader));
        Assert.Equal(["BK"], one.Titles);
        Assert.Equal([new("CSTT", 2022), new HeldAward("CSTDCS", 2021) { ThematicOrSudden = true }], one.History);
        Assert.Equal([new OutsideAward("khac/FLAG", "deed", true)], one.Outside);
        Assert.Equal((true, new BallotCount(7, 9)), (one.Nominations["BK"], one.Ballots["BK"]));
        Assert.Equal(95.5m, one.Inputs["I.1"].Numbers["actual"]);
        Assert.Equal([9m, Mark.Abstention, Mark.Recusal], one.Inputs["I.3"].Marks);
        Assert.Equal((2m, 63m), (one.Inputs["I.4"].Numbers["rank"], one.Inputs["I.4"].Numbers["of"]));
        Assert.Equal(1, one.Inputs["I.5"].Numbers["done"]);
        Assert.Equal(new PointsOverride(15, "Hội đồng chấm"), one.Inputs["I.2"].Override);
        var other = read.Value.Table["S1"];
        Assert.Equal(1000, other.Inputs["I.1"].Numbers["actual"]);
        Assert.Null(other.History);
        Assert.Null(other.Titles);
        Assert.Equal(["I.1"], other.Inputs.Keys);
        Assert.Equal(new Dictionary<string, string> { ["X1"] = "Xã Một" }, read.Value.Names);
    }

    [Fact]
    public void Everything_wrong_comes_back_at_once_with_its_place() =>
        Assert.Equal(
            [
                "bang.csv:2:3 participants/X1/kind Input.UnknownKind",
                "bang.csv:3:4 participants/S1/bloc Input.KindNotInBloc",
                "bang.csv:4:5 participants/X2/I.1/actual Input.OutOfRange",
                "bang.csv:4:6 participants/X2/I.1/planned Input.TargetZero",
                "bang.csv:4:7 participants/X2/I.2/count Input.TooManyDecimals",
                "bang.csv:4:8 participants/X2/I.4/rank Input.RankAboveOf",
                "bang.csv:4:10 participants/X2/I.4/year Input.YearDiffers",
                "bang.csv:4:11 participants/X2/I.6 Input.CriterionNotApplicable",
                "bang.csv:5:1 participants/X1 Input.DuplicateParticipant",
                "bang.csv:6:1 id Table.CellMissing",
                "bang.csv:7:12 participants/X4/I.2/override/points Input.OverrideOutOfRange",
                "bang.csv:7:13 participants/X4/I.2/override/reason Input.OverrideReasonMissing",
                "bang.csv:8:13 participants/X5/I.2/override/reason Sheet.ReasonAlone",
                "bang.csv:9:14 participants/X6/ballots/BK Input.BallotImpossible",
                "bang.csv:10:14 participants/X7/ballots/BK Sheet.NotABallot",
            ],
            Read("""
            id,name,kind,bloc,I.1.actual,I.1.planned,I.2.count,I.4.rank,I.4.of,I.4.year,I.6,I.2.points,I.2.reason,ballot:BK
            X1,,comune,C1,,,,,,,,,,
            S1,,department,C1,,,,,,,,,,
            X2,,commune,C1,-5,0,1.5,9,7,2022,1,,,
            X1,,commune,C1,,,,,,,,,,
            ,a,commune,C1,,,,,,,,,,
            X4,,commune,C1,,,,,,,,25,,
            X5,,commune,C1,,,,,,,,,vì sao,
            X6,,commune,C1,,,,,,,,,,8/7
            X7,,commune,C1,,,,,,,,,,nhiều
            """).Short());
}
