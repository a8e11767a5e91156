using EmulationKit.Packs;
using ErrorOr;

namespace EmulationKit.Tests.Packs;

public sealed class PackReaderTests
{
    [Fact]
    public void A_pack_reads_and_its_tests_pass()
    {
        var pack = PackReader.Read(APack.Files).Value;

        Assert.Equal("thi-dua-nho", pack.Code);
        Assert.Equal(["commune", "department"], pack.Rules.Kinds);
        Assert.Equal(["K1", "C1"], pack.Rules.Blocs!.Select(b => b.Code));
        Assert.Equal(new(1499), pack.Plan.Occasions.Single().Founded);
        Assert.All(PackTestRun.Run(pack), result => Assert.Empty(result.Failures));
    }

    [Fact]
    public void A_test_that_fails_says_where_and_why()
    {
        var pack = PackReader.Read(APack.Files.With("tests/01.json", APack.Test.Replace("\"total\": 70", "\"total\": 75").Replace("\"BK\": \"refused\"", "\"BK\": \"granted\""))).Value;

        var failures = PackTestRun.Run(pack).Single().Failures;

        Assert.Equal(
            [("PackTest.Differs", "tests/01.json:11:13"), ("PackTest.Differs", "tests/01.json:11:74")],
            failures.Select(f => (f.Code, DomainError.PlaceOf(f)!.ToString())).Order());
        Assert.Contains("D2: total should be 75, but came to 70", failures[0].Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"maximum\": 60", "\"maximun\": 60", "Json.UnknownKey", 9, "'maximum'")]
    [InlineData("\"maximum\": 60", "\"maximum\": \"60\"", "Json.WrongType", 9, "'60'")]
    [InlineData("\"maximum\": 60, ", "", "Json.MissingKey", 9, "'maximum'")]
    [InlineData("\"maximum\": 60", "\"maximum\": 60, \"maximum\": 61", "Json.DoubleKey", 9, "line 9")]
    [InlineData("\"maximum\": 60", "\"maximum\": null", "Json.Null", 9, "leave the key out")]
    [InlineData("\"type\": \"target\"", "\"type\": \"targets\"", "Json.UnknownChoice", 9, "'target'")]
    [InlineData("\"type\": \"count\", ", "", "Json.TypeMissing", 10, "leaderRelative")]
    [InlineData("\"code\": \"I.2\"", "\"code\": \"I.1\"", "Code.Duplicate", 10, "I.1")]
    [InlineData("{ \"total\": 100 }", "{ \"total\": 100, \"bonus\": 101 }", "Criteria.ScaleOutOfRange", 3, "101")]
    [InlineData("\"areas\": [", "\"areas\" [", "Json.Malformed", 4, "colon")]
    [InlineData("\"maximum\": 60", "\"maximum\": 060", "Json.Malformed", 9, "12.5")]
    public void What_is_wrong_is_said_with_its_line(string right, string wrong, string code, int line, string says)
    {
        var errors = PackReader.Read(APack.Files.With("criteria.json", APack.Criteria.Replace(right, wrong))).Errors;

        var error = Assert.Single(errors, e => e.Code == code);
        Assert.Equal(("criteria.json", line), (DomainError.PlaceOf(error)!.File, DomainError.PlaceOf(error)!.Line));
        Assert.Contains(says, error.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_in_all_files_comes_back_at_once_in_their_order()
    {
        var files = APack.Files
            .With("campaign.json", APack.Campaign.Replace("\"slogan\"", "\"x\"").Replace("\"scope\"", "\"scop\"").Replace("\"commune\", \"name\"", "\"commune\", \"nam\""))
            .With("criteria.json", APack.Criteria.Replace("\"each\"", "\"eech\""))
            .With("awards.json", APack.Awards.Replace("\"minTotal\"", "\"minTotl\"").Replace("90", "\"a\""))
            .With("tests/01.json", APack.Test.Replace("\"asOf\": \"2024-12-31\"", "\"asOf\": \"31/12/2024\""));

        var errors = PackReader.Read(files).Errors;

        Assert.Equal(
            ["campaign.json:6:3", "campaign.json:12:13", "campaign.json:12:34", "criteria.json:10:72", "criteria.json:10:91", "awards.json:8:54", "tests/01.json:4:11"],
            errors.Select(e => DomainError.PlaceOf(e)!.ToString()));
    }

    [Fact]
    public void A_folder_that_is_no_pack_is_told_how_to_become_one()
    {
        var error = PackReader.Read(new InMemoryFiles().With("readme.txt", "x")).FirstError;

        Assert.Equal("Pack.NotAPack", error.Code);
        Assert.Contains("emulationkit new", DomainError.TextOf(error, "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_under_a_nearly_right_name_is_found()
    {
        var error = PackReader.Read(APack.Files.Without("awards.json").With("award.json", APack.Awards)).FirstError;

        Assert.Equal("Pack.FileMissing", error.Code);
        Assert.Contains("'award.json'", error.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_name_what_is_not_there_are_shown_at_their_line()
    {
        var errors = PackReader.Read(APack.Files.With("awards.json", APack.Awards.Replace("""{ "type": "maxRank", "rank": 1 }""", """{ "type": "minCriterion", "criterion": "I.9", "points": 1 }"""))).Errors;

        Assert.Equal("awards.json:8:82", DomainError.PlaceOf(Assert.Single(errors))!.ToString());
    }

    [Theory]
    [InlineData("inputs.csv")]
    [InlineData("../campaign.json")]
    [InlineData("")]
    public void A_test_whose_sheet_is_not_there_is_refused(string sheet)
    {
        var error = Assert.Single(PackReader.Read(APack.Files.With("tests/02.json", $$"""
            { "name": "x", "asOf": "2024-12-31",
              "inputs": "{{sheet}}" }
            """)).Errors);

        Assert.Equal(("PackTest.NoSuchSheet", "tests/02.json:2:3"), (error.Code, DomainError.PlaceOf(error)!.ToString()));
    }

    [Fact]
    public void Participants_come_with_the_pack_and_need_only_be_named_in_its_inputs()
    {
        var pack = PackReader.Read(APack.Files
            .With("participants.csv", "code,name,kind,bloc\nD1,Sở Nội vụ,department,K1\nD2,Sở Tài chính,department,K1\n")
            .With("tests/01.json", APack.Test.Replace("\"kind\": \"department\", \"bloc\": \"K1\", ", ""))).Value;

        Assert.Equal(["Sở Nội vụ", "Sở Tài chính"], pack.Participants.Select(p => p.Line.Definition.Name));
        Assert.Empty(PackTestRun.Run(pack).Single().Failures);
    }

    [Fact]
    public void A_participant_of_a_kind_that_the_pack_does_not_name_is_shown_at_its_cell()
    {
        var error = Assert.Single(PackReader.Read(APack.Files.With("participants.csv", "code,name,kind,bloc\nD1,Sở Nội vụ,departmen,K1\n")).Errors, e => e.Code == "Participant.KindUnknown");

        Assert.Equal("participants.csv:2:3", DomainError.PlaceOf(error)!.ToString());
        Assert.Contains("'department'", error.Description, StringComparison.Ordinal);
    }
}
