using static EmulationKit.Vietnam.Tests.Days;

namespace EmulationKit.Vietnam.Tests.Awards;

public sealed class AwardFormsTests
{
    [Fact]
    public void Every_entry_says_what_it_rests_on_and_since_when()
    {
        Assert.NotEmpty(AwardForms.All);
        Assert.All(AwardForms.All, form =>
        {
            Assert.False(string.IsNullOrWhiteSpace(form.Source.Document));
            Assert.False(string.IsNullOrWhiteSpace(form.Decree.Document));
            Assert.NotNull(form.Validity.From);
            Assert.NotEmpty(form.Recipients);
            Assert.All(Sources(form), source => Assert.False(string.IsNullOrWhiteSpace(source.Document)));
        });
    }

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        Assert.All(AwardForms.All.SelectMany(Texts), text => Assert.True(text.Texts.ContainsKey("en"), text.ToString()));

    [Fact]
    public void No_code_has_two_entries_for_one_day() =>
        Assert.All(AwardForms.All.GroupBy(form => form.Code), versions =>
        {
            Assert.True(Codes.IsValid(versions.Key));
            Assert.DoesNotContain(Pairs([.. versions]), pair => pair.Left.Validity.Overlaps(pair.Right.Validity));
        });

    [Theory]
    [InlineData("CSTDTQ", 4.5)]
    [InlineData("CSTDT", 3)]
    [InlineData("CSTDCS", 1)]
    [InlineData("LDTT", 0.3)]
    [InlineData("TTLDXS", 1.5)]
    [InlineData("TTLDTT", 0.8)]
    [InlineData("XTB", 2)]
    [InlineData("TVH", 1.5)]
    [InlineData("CTDCP", 12)]
    [InlineData("CTDT", 8)]
    [InlineData("BKT-CN", 1.5)]
    [InlineData("GKS-CN", 0.3)]
    [InlineData("GKX-CN", 0.15)]
    public void Money_is_the_multiple_that_decree_152_gives(string code, double coefficient) =>
        Assert.Equal((decimal)coefficient, AwardForms.Find(code, UnderDecree152)?.Coefficient?.Value);

    [Theory]
    [InlineData("GKS")]
    [InlineData("GKH")]
    [InlineData("GKX")]
    [InlineData("BKT")]
    public void A_collective_gets_twice_what_a_person_gets(string form) =>
        Assert.Equal(2 * AwardForms.Find($"{form}-CN", UnderDecree91)!.Coefficient!.Value, AwardForms.Find($"{form}-TT", UnderDecree91)?.Coefficient?.Value);

    [Fact]
    public void The_certificate_of_the_province_rose_with_decree_98()
    {
        Assert.Equal(1.0m, AwardForms.Find("BKT-CN", Day(2023, 12, 31))?.Coefficient?.Value);
        Assert.Equal(1.5m, AwardForms.Find("BKT-CN", Day(2024, 1, 1))?.Coefficient?.Value);
    }

    [Fact]
    public void The_share_of_the_ballot_fell_with_decree_98_which_is_to_be_confirmed()
    {
        Assert.Equal(new(0.9m, new("Nghị định 91/2017/NĐ-CP", "khoản 8 Điều 45")), AwardForms.Find("CSTDT", UnderDecree91)?.BallotShare! with { SeenIn = null });
        Assert.Equal(0.8m, AwardForms.Find("CSTDT", UnderDecree98)?.BallotShare?.Value);
        Assert.True(AwardForms.Find("CSTDT", UnderDecree98)?.BallotShare?.Source.ToBeConfirmed);
        Assert.True(AwardForms.Find("CSTDT", UnderDecree152)?.BallotShare?.Source.ToBeConfirmed);
    }

    [Fact]
    public void The_letter_of_the_district_chair_ends_with_the_districts()
    {
        Assert.NotNull(AwardForms.Find("GKH-TT", Day(2025, 6, 30)));
        Assert.Null(AwardForms.Find("GKH-TT", Day(2025, 7, 1)));
    }

    [Fact]
    public void Who_inherits_the_district_chair_is_to_be_confirmed()
    {
        Assert.False(AwardForms.Find("CSTDCS", Day(2025, 6, 30))?.Competence?.Source.ToBeConfirmed);
        Assert.True(AwardForms.Find("CSTDCS", Day(2025, 7, 1))?.Competence?.Source.ToBeConfirmed);
    }

    [Fact]
    public void The_model_commune_is_named_as_communes_are()
    {
        Assert.Null(AwardForms.Find("XTB", UnderDecree91));
        Assert.Equal("Xã, phường, thị trấn tiêu biểu", AwardForms.Find("XTB", UnderDecree98)?.Name.In("vi"));
        Assert.Equal("Xã, phường, đặc khu tiêu biểu", AwardForms.Find("XTB", UnderDecree152)?.Name.In("vi"));
    }

    [Fact]
    public void What_was_not_read_is_absent_and_says_who_must_fill_it() =>
        Assert.All(AwardForms.All.Where(form => form.Coefficient is null), form => Assert.Contains(form.Notes, note => note.In("en").Contains("must fill it in", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_is_known_before_decree_91() => Assert.Null(AwardForms.Find("CTDT", Day(2017, 9, 30)));

    private static IEnumerable<Source> Sources(AwardForm form) =>
        [form.Source, form.Decree, .. new[] { form.Competence?.Source, form.Coefficient?.Source, form.BallotShare?.Source }.OfType<Source>(), .. form.Predecessors.Select(p => p.Source)];

    private static IEnumerable<LocalizedText> Texts(AwardForm form) =>
        [form.Name, .. form.Competence is { } competence ? [competence.Value] : Array.Empty<LocalizedText>(), .. form.Predecessors.Select(p => p.Value), .. form.Notes];

    private static IEnumerable<(AwardForm Left, AwardForm Right)> Pairs(IReadOnlyList<AwardForm> forms) =>
        from i in Enumerable.Range(0, forms.Count) from j in Enumerable.Range(i + 1, forms.Count - i - 1) select (forms[i], forms[j]);
}
