using CsCheck;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Packs.Tables;

public sealed class ParticipantSheetTests
{
    private static readonly CampaignRules Rules = new("c", new CriteriaSet(new ScoreScale(1), []))
    {
        Kinds = ["commune", "person"],
        Blocs = [new BlocScope("C1"), new BlocScope("P1") { Kinds = ["person"] }],
    };

    [Fact]
    public void Participants_are_read_with_all_that_a_row_says()
    {
        var read = ParticipantSheet.Read(ATable.Of("""
            Mã;Tên;Loại;Khối;Địa bàn;from;to;successors;tags;weight;parent;nature;standing;post
            X1;"Xã Một; cũ";commune;C1;remote;;30/6/2025;X2;border|remote;1.234,5;;;;
            X2;Xã Hai;commune;C1;;2025-07-01;;;;2.000;;đơn vị;;
            A1;Nông Văn A;person;;;;;;;;X2;cá nhân;leader;Chủ tịch
            """), Rules);

        Assert.Empty(read.Short());
        var (first, second, third) = (read.Value[0], read.Value[1], read.Value[2]);
        Assert.Equal(("C1", "remote", "Xã Một; cũ"), (first.Bloc, first.Area, first.Line.Definition.Name));
        Assert.Equal(new DateRange(null, new(2025, 6, 30)), first.Line.Definition.Validity);
        Assert.Equal(["X2"], first.Line.Successors);
        Assert.Equal(["border", "remote"], first.Line.Definition.Tags);
        Assert.Equal((1234.5m, 2000m), (first.Line.Definition.Weight!.Value, second.Line.Definition.Weight!.Value));
        Assert.Equal((ParticipantNature.Person, PersonStanding.Leader, "Chủ tịch", "X2"),
            (third.Line.Definition.Nature, third.Line.Definition.Standing!.Value, third.Line.Definition.Post, third.Line.Parent));
    }

    [Fact]
    public void What_is_wrong_with_a_cell_comes_back_at_once_with_its_place() =>
        Assert.Equal(
            [
                "bang.csv:2:4 participants/X1/from Table.NotADate",
                "bang.csv:3:2 participants/X2/name Table.CellMissing",
                "bang.csv:3:5 participants/X2/weight Table.NotANumber",
                "bang.csv:4:1 participants/code Table.CellMissing",
                "bang.csv:4:6 participants//nature Table.UnknownChoice",
            ],
            ParticipantSheet.Read(ATable.Of("""
            code,name,kind,from,weight,nature
            X1,a,commune,2025-02-30,,
            X2,,commune,,12 km,
            ,c,commune,,,city
            """), Rules).Short());

    [Fact]
    public void What_is_wrong_between_rows_comes_back_with_its_place() =>
        Assert.Equal(
            [
                "bang.csv:2:3 participants/X1/kind Participant.KindUnknown",
                "bang.csv:3:4 participants/X2/bloc Input.UnknownBloc",
                "bang.csv:4:1 participants/x2/code Code.Duplicate",
                "bang.csv:5:5 participants/X4/parent Participant.ParentUnknown",
                "bang.csv:6:4 participants/X5/bloc Input.KindNotInBloc",
            ],
            ParticipantSheet.Read(ATable.Of("""
            code,name,kind,bloc,parent
            X1,a,comune,C1,
            X2,a,commune,C2,
            x2,a,commune,C1,
            X4,a,commune,C1,X9
            X5,a,commune,P1,
            """), Rules).Short());

    [Theory]
    [InlineData("code,name,kind\n", "bang.csv Table.NoRows")]
    [InlineData("", "bang.csv Table.Empty")]
    [InlineData("code,name\nX,y", "bang.csv:1 Table.ColumnMissing")]
    [InlineData("code,name,kind,nmae\nX,y,commune,", "bang.csv:1:4 nmae Table.HeaderUnknown")]
    [InlineData("code,name,kind,Tên\nX,y,commune,z", "bang.csv:1:4 Tên Table.HeaderDoubled")]
    public void A_file_that_is_no_list_is_refused(string text, string error) => Assert.Equal([error], ParticipantSheet.Read(ATable.Of(text), Rules).Short());

    [Fact]
    public void A_list_is_the_same_after_it_was_written_and_read() =>
        GenParticipants.Gen.Sample(participants =>
        {
            var sheet = ParticipantSheet.Write(participants);
            Assert.Empty(sheet.Short());
            foreach (var options in new CsvOptions[] { new(), new() { Separator = ';', Numbers = NumberConvention.Comma, ByteOrderMark = false } })
            {
                var read = ParticipantSheet.Read(sheet.Value.AsCsv(options));
                Assert.Empty(read.Short());
                Assert.Equivalent(participants, read.Value, strict: true);
            }
        }, iter: 300);

    [Fact]
    public void A_text_that_a_sheet_would_change_is_refused()
    {
        string[] names = [" a", "a\n", "a\u0000", "a\uD800", "\uDC00a", "e\u0302", "a\uFFFF"];

        Assert.Equal(
            names.Select((_, i) => $"participants/{i}/name Sheet.CannotCarry"),
            ParticipantSheet.Write([.. names.Select(n => GenParticipants.One("X1", n))]).Short().Select(e => e.Trim()));
    }
}
