using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Tests.Properties;

namespace EmulationKit.Tests.Packs.Tables;

public sealed class CriteriaSheetTests
{
    private static readonly CampaignRules Rules = new("c", new CriteriaSet(new ScoreScale(1), [])) { Kinds = ["commune"], Blocs = [new BlocScope("C1")] };

    [Fact]
    public void Criteria_are_read_from_rows()
    {
        var read = CriteriaSheet.Read(ATable.Of("""
            Loại dòng;Mã;Thuộc nội dung;Tên;name:en;Điểm tối đa;Cách tính;Tham số;kinds;missing;evidence;document;provision;toBeConfirmed
            thang điểm;;;;;100;;"{""bonus"":10}";;;;;;
            nội dung;I;;Kinh tế;Economy;;;;;;;;;
            nội dung;I.A;I;Đầu tư công;;;;;;;;;;
            tiêu chí;I.1;I;Thu ngân sách;Revenue;40;target;"{""target"":95.5}";commune;zero;Báo cáo thuế;Kế hoạch 12;mục II;x
            tiêu chí;I.2;I.A;Giải ngân;;50;value;;;;;;;
            tiêu chí;I.3;I;Thưởng;;10;bonus;;;;;;;
            """), Rules);

        Assert.Empty(read.Short());
        var area = read.Value.Areas.Single();
        Assert.Equal((100m, 10m), (read.Value.Scale.Total, read.Value.Scale.Bonus!.Value));
        Assert.Equal(["I.1", "I.3"], area.Criteria.Select(c => c.Code));
        Assert.Equal("I.2", area.Areas.Single().Criteria.Single().Code);
        var first = area.Criteria[0];
        Assert.Equal(("Revenue", 95.5m, MissingPolicy.Zero), (first.Name.In("en"), ((TargetMethod)first.Method).Target!.Value, first.Missing));
        Assert.Equal((new Source("Kế hoạch 12", "mục II") { ToBeConfirmed = true }, "Báo cáo thuế"), (first.Source!, first.Evidence!.ToString()));
        Assert.Equal(["commune"], first.AppliesTo.Kinds);
    }

    [Fact]
    public void What_is_wrong_comes_back_at_once_with_its_place() =>
        Assert.Equal(
            [
                "bang.csv:2:1 criteria/type Table.UnknownChoice",
                "bang.csv:4:3 criteria/I.2/area Sheet.AreaUnknown",
                "bang.csv:4:6 criteria/I.2/method Sheet.MethodUnknown",
                "bang.csv:5:7 criteria/I.3/settings Json.UnknownKey",
                "bang.csv:5:7 criteria/I.3/settings Json.MissingKey",
                "bang.csv:6:7 criteria/I.4/settings Sheet.SettingsNoObject",
                "bang.csv:7:5 criteria/I.5/maximum Table.CellMissing",
                "bang.csv:7:7 criteria/I.5/settings Json.Malformed",
                "bang.csv:7:8 criteria/I.5/document Sheet.DocumentMissing",
                "bang.csv:8:2 criteria/I/code Code.Duplicate",
                "bang.csv:8:6 criteria/I/method Sheet.OfCriteriaOnly",
            ],
            CriteriaSheet.Read(ATable.Of("""
            type;code;area;name;maximum;method;settings;document;provision
            scal;;;;100;;;;
            area;I;;Kinh tế;;;;;
            criterion;I.2;II;Một;10;targets;;;
            criterion;I.3;I;Hai;10;count;"{""eech"":1}";;
            criterion;I.4;I;Ba;10;count;each 1;;
            criterion;I.5;I;Bốn;;count;"{""each"":1;}";;mục I
            area;I;;Kinh tế;;count;;;
            """), Rules).Short());

    [Fact]
    public void What_the_rules_say_against_it_is_shown_at_the_cell() =>
        Assert.Equal(
            [
                "bang.csv:4:5 criteria/areas/0/criteria/0/maximum Criterion.PointsOutOfRange",
                "bang.csv:5:7 criteria/areas/0/criteria/1/method/each Criterion.FactorOutOfRange",
                "bang.csv:6:2 criteria/areas/0/criteria/2/code Code.Duplicate",
            ],
            CriteriaSheet.Read(ATable.Of("""
            type;code;area;name;maximum;method;settings
            scale;;;;100;;
            area;I;;Kinh tế;;;
            criterion;I.1;I;Một;-1;value;
            criterion;I.2;I;Hai;10;count;"{""each"":0}"
            criterion;I.2;I;Ba;10;value;
            """), Rules).Short());

    [Fact]
    public void Criteria_are_the_same_after_they_were_written_and_read() => new GenCampaign().Holds(200, campaign =>
    {
        var draw = new Random(campaign.Seed);
        var criteria = campaign.Rules.Criteria with { Areas = [.. campaign.Rules.Criteria.Areas.Select(a => Dressed(a, draw))] };
        var sheet = CriteriaSheet.Write(criteria);
        Assert.Empty(sheet.Short());

        var read = CriteriaSheet.Read(sheet.Value.AsCsv(new() { Separator = ';', Numbers = NumberConvention.Comma }), campaign.Rules);

        Assert.True(!read.IsError, read.IsError ? read.FirstError.Description : "");
        Assert.True(StructuralEquality.AreEqual(criteria, read.Value));
    });

    [Fact]
    public void A_text_that_a_sheet_would_change_is_refused() =>
        Assert.Equal(
            ["areas/I/name Sheet.CannotCarry", "criteria/I.1/name:x-y Sheet.CannotCarry", "criteria/I.1/evidence Sheet.CannotCarry", "criteria/I.1/source/provision Sheet.CannotCarry"],
            CriteriaSheet.Write(new CriteriaSet(new ScoreScale(1), [new ContentArea("I", "")
            {
                Criteria =
                [
                    new Criterion("I.1", new LocalizedText(new Dictionary<string, string> { ["vi"] = "a", ["x-y"] = "b" }), 1, new ValueMethod()) { Evidence = " a", Source = new Source("D", "") },
                ],
            }])).Short().Select(e => e.Trim()));

    private static ContentArea Dressed(ContentArea area, Random draw) => area with
    {
        Name = Text(draw),
        Source = draw.Next(3) == 0 ? SourceOf(draw) : null,
        Criteria = [.. area.Criteria.Select(c => c with
        {
            Name = Text(draw),
            Evidence = draw.Next(2) == 0 ? Text(draw) : null,
            Source = draw.Next(2) == 0 ? SourceOf(draw) : null,
            Succession = c.Method.CanMerge(SuccessionPolicy.Sum) ? SuccessionPolicy.Sum : SuccessionPolicy.Refuse,
        })],
        Areas = [.. area.Areas.Select(a => Dressed(a, draw))],
    };

    private static LocalizedText Text(Random draw)
    {
        string[] words = ["Thu ngân sách", "=1+1", "a; \"b\"", "dòng 1\ndòng 2", "'-", "1.234", "|"];
        return new LocalizedText(words[draw.Next(words.Length)], draw.Next(2) == 0 ? words[draw.Next(words.Length)] : null);
    }

    private static Source SourceOf(Random draw) =>
        new("Kế hoạch 2255/KH-UBND", draw.Next(2) == 0 ? "mục II.3" : null) { Illustrative = draw.Next(2) == 0, ToBeConfirmed = draw.Next(2) == 0 };
}
