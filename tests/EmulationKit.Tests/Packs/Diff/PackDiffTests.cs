using EmulationKit.Packs;

namespace EmulationKit.Tests.Packs.Diff;

public sealed class PackDiffTests
{
    private static readonly InMemoryFiles Files = SomePacks.Files("full");
    private static readonly Pack Full = SomePacks.Read(Files);

    [Theory]
    [InlineData("criteria.json", "\"code\": \"I.2\", \"name\": \"Thu ngân sách\", \"maximum\": 10", "\"code\": \"I.2\", \"name\": \"Thu\", \"maximum\": 10",
        "areas/I/criteria/I.2/name/vi", "Tiêu chí I.2 «Thu ngân sách»: tên «Thu ngân sách» → «Thu»", "Criterion I.2 «Thu ngân sách»: name «Thu ngân sách» → «Thu»")]
    [InlineData("criteria.json", "\"evidence\": \"Báo cáo của Kho bạc\"", "\"evidence\": { \"vi\": \"Báo cáo của Kho bạc\", \"en\": \"Report\" }",
        "areas/I/criteria/I.1/evidence/en", "Tiêu chí I.1 «Giải ngân»: thêm minh chứng (tiếng Anh) «Report»", "Criterion I.1 «Disbursement»: added evidence (English) «Report»")]
    [InlineData("criteria.json", "\"each\": 0.5", "\"each\": 0.25",
        "areas/II/criteria/II.6/method/each", "Tiêu chí II.6 «Điểm trừ»: cách tính điểm «điểm trừ»: điểm mỗi lần 0,5 → 0,25", "Criterion II.6 «Điểm trừ»: method «deduction»: points of each 0.5 → 0.25")]
    [InlineData("criteria.json", "\"missing\": \"rescale\", ", "",
        "areas/I/criteria/I.2/missing", "Tiêu chí I.2 «Thu ngân sách»: khi thiếu số liệu quy đổi theo các tiêu chí cùng nội dung → chưa có tổng điểm", "Criterion I.2 «Thu ngân sách»: while input is missing rescaled from the same area → no total yet")]
    [InlineData("awards.json", "{ \"type\": \"minTotal\", \"points\": 90", "{ \"type\": \"minTotal\", \"points\": 85",
        "awards/CO/rule/clauses/2", "Danh hiệu, hình thức CO «Cờ thi đua»: điều kiện «tổng điểm ít nhất 90» → «tổng điểm ít nhất 85»", "Award CO «Cờ thi đua»: clause «a total of at least 90» → «a total of at least 85»")]
    [InlineData("awards.json", "{ \"type\": \"targetsReached\", \"share\": 0.8 },", "",
        "awards/CO/rule/clauses/7", "Danh hiệu, hình thức CO «Cờ thi đua»: bỏ điều kiện «đạt ít nhất 80% số chỉ tiêu»", "Award CO «Cờ thi đua»: removed clause «at least 80 % of the targets reached»")]
    [InlineData("awards.json", "\"consecutive\": false", "\"consecutive\": true",
        "awards/CSTD/rule/clauses/3/consecutive", "Danh hiệu, hình thức CSTD «Chiến sĩ thi đua»: điều kiện «đã đạt LDTT trong 2 năm trước»: liên tục không → có", "Award CSTD «Chiến sĩ thi đua»: clause «held LDTT in 2 years before»: consecutive no → yes")]
    [InlineData("awards.json", "{ \"type\": \"quota\", \"count\": 2 }", "{ \"type\": \"quota\", \"count\": 3 }",
        "awards/BK/limits/0/count", "Danh hiệu, hình thức BK «Bằng khen»: giới hạn «số lượng được tặng» thứ 1: số lượng 2 → 3", "Award BK «Certificate of merit»: limit «quota» 1: count 2 → 3")]
    [InlineData("awards.json", "\"value\": 1800000", "\"value\": 2340000",
        "catalogue/base-salary/value", "Mức theo quy định base-salary: giá trị 1.800.000 → 2.340.000", "Figure of law base-salary: value 1,800,000 → 2,340,000")]
    [InlineData("awards.json", "\"within\": \"kind\", \"tieBreaks\"", "\"within\": \"bloc\", \"tieBreaks\"",
        "ranking/within", "Xếp hạng: xét trong loại đối tượng → khối, cụm", "Ranking: within kind → bloc")]
    [InlineData("awards.json", "{ \"by\": \"part\", \"code\": \"I\" }, { \"by\": \"criterion\", \"code\": \"I.2\" }", "{ \"by\": \"criterion\", \"code\": \"I.2\" }, { \"by\": \"part\", \"code\": \"I\" }",
        "ranking/tieBreaks", "Xếp hạng: các tiêu chí phụ: đổi thứ tự từ phân hạng theo điểm của nội dung, mã I, phân hạng theo điểm của tiêu chí, mã I.2, phân hạng theo chỉ số, mã I.5, phân hạng theo phiếu của Hội đồng thành phân hạng theo điểm của tiêu chí, mã I.2, phân hạng theo điểm của nội dung, mã I, phân hạng theo chỉ số, mã I.5, phân hạng theo phiếu của Hội đồng", null)]
    [InlineData("campaign.json", "\"to\": \"2024-12-31\"", "\"to\": \"2025-01-31\"",
        "period/to", "Phong trào: thời gian thi đua: ngày kết thúc 31/12/2024 → 31/1/2025", "Campaign: period: last day 2024-12-31 → 2025-01-31")]
    [InlineData("campaign.json", "{ \"code\": \"CN\", \"name\": \"Cá nhân\" }", "{ \"code\": \"CN\", \"name\": \"Cá nhân\" }, { \"code\": \"K3\", \"name\": \"Khối 3\" }",
        "blocs/K3", "Khối, cụm K3 «Khối 3»: thêm mới", "Bloc K3 «Khối 3»: added")]
    [InlineData("campaign.json", "\"purpose\": \"Nâng cao chất lượng công việc\",", "",
        "purpose", "Phong trào: bỏ mục đích, yêu cầu «Nâng cao chất lượng công việc»", "Campaign: removed purpose «Nâng cao chất lượng công việc»")]
    [InlineData("campaign.json", "\"contents\": [\"Phát triển kinh tế\"", "\"contents\": [\"Phát triển xã hội\"",
        "contents/0/vi", "Phong trào: nội dung thi đua thứ 1 «Phát triển kinh tế» → «Phát triển xã hội»", "Campaign: content 1 «Phát triển kinh tế» → «Phát triển xã hội»")]
    [InlineData("participants.csv", "Xã một,commune,C1", "Xã Một,commune,C1",
        "X1/name", "Đối tượng X1 «Xã một»: tên «Xã một» → «Xã Một»", "Participant X1 «Xã một»: name «Xã một» → «Xã Một»")]
    [InlineData("participants.csv", "border|remote", "remote",
        "S1/tags/0", "Đối tượng S1 «Sở \"Nội vụ\", tỉnh»: bỏ nhãn «border»", "Participant S1 «Sở \"Nội vụ\", tỉnh»: removed tags «border»")]
    [InlineData("tests/01.json", "\"total\": 90.375", "\"total\": 91",
        "expect/S1/total", "Phép thử tests/01.json «Mọi thứ có mặt»: kết quả mong đợi S1: tổng điểm 90,375 → 91", "Test tests/01.json «Everything is there»: expected results S1: total 90.375 → 91")]
    [InlineData("tests/01.json", "\"hold\": null", "\"hold\": true",
        "participants/S1/hold", "Phép thử tests/01.json «Mọi thứ có mặt»: đối tượng S1: tạm dừng xét chưa rõ → có", "Test tests/01.json «Everything is there»: participant S1: hold not known → yes")]
    [InlineData("tests/01.json", "\"abstained\"", "\"recused\"",
        "participants/S1/inputs/II.2/marks/2", null, null)]
    public void A_difference_is_said_as_a_unit_understands_it(string file, string from, string to, string path, string? vi, string? en)
    {
        var change = vi is null
            ? PackDiff.Between(Full, Changed(file, from, to))[0]
            : Assert.Single(PackDiff.Between(Full, Changed(file, from, to)));

        Assert.Equal((file, path), (change.File, change.Path));
        Assert.Equal(vi ?? change.Sentence.In("vi"), change.Sentence.In("vi"));
        Assert.Equal(en ?? change.Sentence.In("en"), change.Sentence.In("en"));
    }

    [Fact]
    public void What_was_there_and_what_is_there_now_are_said_beside_the_sentence()
    {
        var changed = Assert.Single(PackDiff.Between(Full, Changed("criteria.json", "\"markScale\": 20", "\"markScale\": 20.5")));
        var removed = Assert.Single(PackDiff.Between(Full, Changed("campaign.json", "\"launchOn\": \"2024-01-20\",", "")));
        var added = Assert.Single(PackDiff.Between(Changed("campaign.json", "\"launchOn\": \"2024-01-20\",", ""), Full));

        Assert.Equal((PackSection.Criteria, PackChangeKind.Changed, "20", "20,5", "20.5"), (changed.Section, changed.Kind, changed.Before!.In("vi"), changed.After!.In("vi"), changed.After!.In("en")));
        Assert.Equal((PackSection.Plan, PackChangeKind.Removed, "20/1/2024", null), (removed.Section, removed.Kind, removed.Before!.In("vi"), removed.After));
        Assert.Equal((PackChangeKind.Added, null, "2024-01-20"), (added.Kind, added.Before, added.After!.In("en")));
        Assert.Equal("Kế hoạch", added.SectionName.In("vi"));
    }

    [Fact]
    public void Awards_in_another_order_are_said_once()
    {
        var change = Assert.Single(PackDiff.Between(Full, Full with { Rules = Full.Rules with { Awards = [Full.Rules.Awards[2], Full.Rules.Awards[0], Full.Rules.Awards[1]] } }));

        Assert.Equal("Khen thưởng: các danh hiệu, hình thức: đổi thứ tự từ CO, BK, CSTD thành CSTD, CO, BK", change.Sentence.In("vi"));
        Assert.Equal(PackChangeKind.Changed, change.Kind);
    }

    [Fact]
    public void A_code_that_was_renamed_is_one_gone_and_one_come()
    {
        var changes = PackDiff.Between(Full, Changed("criteria.json", "\"code\": \"I.3\"", "\"code\": \"I.33\""));

        Assert.Equal(["Tiêu chí I.3 «Giảm nghèo»: bỏ", "Tiêu chí I.33 «Giảm nghèo»: thêm mới"], changes.Select(c => c.Sentence.In("vi")).Order());
    }

    [Fact]
    public void A_criterion_that_moved_is_followed()
    {
        const string Line = """{ "code": "I.3", "name": "Giảm nghèo", "maximum": 10, "method": { "type": "leaderRelative" }, "appliesTo": { "kinds": ["commune", "department"] } },""";
        var moved = AFullPack.Criteria.Replace(Line, "").Replace("{ \"code\": \"II.1\"", Line.Replace("Giảm nghèo", "Giảm nghèo nhanh") + "{ \"code\": \"II.1\"").Replace("\"maximum\": 50, ", "").Replace("\"code\": \"I\", \"name\": \"Kinh tế\", ", "\"code\": \"I\", \"name\": \"Kinh tế\", \"maximum\": 40, ");

        var changes = PackDiff.Between(Full, SomePacks.Read(Files.With("criteria.json", moved)));

        Assert.Equal(
            [
                "Nội dung I «Kinh tế»: điểm tối đa 50 → 40",
                "Tiêu chí I.3 «Giảm nghèo»: chuyển từ nội dung I «Kinh tế» sang nội dung II.A «Phong trào»",
                "Tiêu chí I.3 «Giảm nghèo»: tên «Giảm nghèo» → «Giảm nghèo nhanh»",
            ],
            changes.Select(c => c.Sentence.In("vi")));
    }

    [Fact]
    public void Of_long_texts_the_place_is_shown_where_they_differ()
    {
        var text = string.Join(" ", Enumerable.Range(1, 60).Select(i => $"chữ{i}"));
        var plan = Full.Plan with { Measures = text };

        var change = Assert.Single(PackDiff.Between(Full with { Plan = plan }, Full with { Plan = plan with { Measures = text.Replace("chữ30", "từ30") } }));

        Assert.Equal("Phong trào: biện pháp «…chữ26 chữ27 chữ28 chữ29 chữ30 chữ31 chữ32 chữ33 chữ34…» → «…chữ26 chữ27 chữ28 chữ29 từ30 chữ31 chữ32 chữ33 chữ34…»", change.Sentence.In("vi"));
        Assert.Equal(text, change.Before!.In("vi"));
    }

    [Fact]
    public void A_test_that_came_or_whose_sheet_says_something_else_is_told()
    {
        var test = """{ "name": "Từ bảng", "asOf": "2024-12-31", "inputs": "a.csv", "expect": { "D1": { "total": 100 } } }""";
        var before = APack.Files.With("tests/02.json", test).With("tests/a.csv", "id,kind,bloc,I.2\nD1,department,K1,4\n");

        Assert.Equal("Phép thử tests/02.json «Từ bảng»: thêm mới", Assert.Single(PackDiff.Between(SomePacks.Read(APack.Files), SomePacks.Read(before))).Sentence.In("vi"));
        var change = Assert.Single(PackDiff.Between(SomePacks.Read(before), SomePacks.Read(before.With("tests/a.csv", "id,kind,bloc,I.2\nD1,department,K1,3\n"))));
        Assert.Equal(("tests/a.csv", "Phép thử tests/02.json «Từ bảng»: nội dung tệp số liệu a.csv thay đổi"), (change.File, change.Sentence.In("vi")));
    }

    private static Pack Changed(string file, string from, string to)
    {
        var text = Files.Text(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return SomePacks.Read(Files.With(file, text.Replace(from, to)));
    }
}
