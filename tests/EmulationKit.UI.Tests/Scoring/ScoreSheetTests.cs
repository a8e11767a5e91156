using System.Net;
using System.Text;
using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Scoring;

public sealed class ScoreSheetTests
{
    private const string Sheets = $"/lam-viec/{Demo.Code}/bang-diem";
    private static readonly ActorId Member = new("member");
    private static readonly ActorId Colleague = new("colleague");
    private static readonly ActorId Foreigner = new("foreigner");

    private readonly Demo demo = new(Demo.At(2024, 9, 5));

    public ScoreSheetTests()
    {
        var blocs = demo.Store.Of<Bloc>().Where(b => b.Members.Count > 1).ToList();
        var own = blocs.First(b => b.Members.Count > 1 && b.HeadOn(new(2024, 9, 5)) is { } head && IsOfficers(head));
        Give(Member, own.Members[1]);
        Give(Colleague, own.Members[1]);
        Give(Foreigner, blocs.First(b => b.Code != own.Code).Members[1]);
    }

    [Fact]
    public async Task A_unit_opens_its_sheet_saves_a_draft_with_gaps_and_finds_it_again()
    {
        using var desk = await OpenAsync();

        await desk.PostAsync("sheet", ("v.I.1.actual", "104,5"), ("do", "save"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var page = await desk.FollowAsync();
        Assert.Contains("Đã lưu.", page);
        Assert.Contains("name=\"v.I.1.actual\" value=\"104,5\"", page);
        Assert.Contains("Còn thiếu trước khi hoàn thành", page);
        Assert.Equal(104.5m, Sheet().Find("I.1")!.SelfScore!.Input!.Numbers["actual"]);
    }

    [Fact]
    public async Task What_is_typed_is_tried_without_being_saved()
    {
        using var desk = await OpenAsync();

        var page = await desk.PostAsync("sheet", ("v.III.5.value", "90"), ("do", "try"));

        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains("id=\"s.III.5\" class=\"ek-num\">27,00<", page);
        Assert.Null(Sheet().Find("III.5"));
    }

    [Fact]
    public async Task A_pasted_number_with_grouping_is_understood_and_one_that_is_none_is_named_at_its_field()
    {
        using var desk = await OpenAsync();

        var page = await desk.PostAsync("sheet", ("v.III.5.value", "chín mươi"), ("v.III.1.value", "1.234,5"), ("do", "save"));

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("value=\"chín mươi\"", page);
        Assert.Contains("value=\"1.234,5\"", page);
        Assert.Contains("#f-sheet-v.III.5.value", page);
        Assert.Contains("id=\"f-sheet-v.III.5.value-e\"", page);
        await desk.PostAsync("sheet", ("v.III.5.value", "90"), ("v.III.1.value", "1.234,5"), ("do", "save"));
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("1.234,5 nằm ngoài khoảng", desk.Page);
        Assert.Null(Sheet().Find("III.5"));
    }

    [Fact]
    public async Task Submitting_needs_the_statement_and_keeps_what_was_typed()
    {
        using var desk = await OpenAsync();

        var page = await desk.PostAsync("sheet", ("v.III.5.value", "90"), ("do", "finish"));

        Assert.Contains("cam đoan", page);
        Assert.Contains("Số liệu đã lưu, nhưng bước tiếp theo chưa làm được", page);
        Assert.Equal(90m, Sheet().Find("III.5")!.SelfScore!.Input!.Numbers["value"]);
        Assert.Equal(ScoreSheetState.Draft, Sheet().State);
    }

    [Fact]
    public async Task Who_saves_second_is_shown_what_the_other_saved_and_saves_again()
    {
        using var desk = await OpenAsync();
        var late = desk.Filled("sheet", ("v.III.5.value", "80"), ("do", "save"));
        using var other = await Hosts.Desk.OpenAsync(demo, Colleague);
        await other.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        await other.PostAsync("sheet", ("v.III.5.value", "90"), ("do", "save"));

        var page = await desk.SendAsync(late);

        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains("Có người khác đã lưu bảng điểm này", page);
        Assert.Contains("– → 90 %", page);
        Assert.Contains("name=\"v.III.5.value\" value=\"80\"", page);
        await desk.PostAsync("sheet", ("do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal(80m, Sheet().Find("III.5")!.SelfScore!.Input!.Numbers["value"]);
    }

    [Fact]
    public async Task A_sheet_sent_twice_is_entered_once()
    {
        using var desk = await OpenAsync();
        var (first, second) = (desk.Filled("sheet", ("v.III.5.value", "90"), ("do", "save")), desk.Filled("sheet", ("v.III.5.value", "90"), ("do", "save")));

        await desk.SendAsync(first);
        await desk.SendAsync(second);

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Single(Sheet().History, h => h.Criterion == "III.5");
    }

    [Fact]
    public async Task When_the_phase_closes_while_one_types_what_was_typed_is_given_back()
    {
        using var desk = await OpenAsync();
        demo.Clock.SetUtcNow(Demo.At(2024, 9, 11));

        var page = await desk.PostAsync("sheet", ("v.III.5.value", "90"), ("do", "save"));

        Assert.Contains("không còn trong thời hạn tự chấm", page);
        Assert.Contains("Nội dung bạn vừa nhập, chưa lưu", page);
        Assert.Contains("<b>90</b>", page);
    }

    [Fact]
    public async Task The_head_returns_lines_with_a_reason_and_the_unit_supplements_them()
    {
        using var desk = await OpenAsync();
        await SubmitAsync(desk);
        Assert.Equal(ScoreSheetState.Submitted, Sheet().State);
        demo.Clock.SetUtcNow(Demo.At(2024, 9, 12));
        desk.SignIn(Demo.Officer);
        var page = await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        Assert.Contains("cột của bạn", page);

        await desk.PostAsync("sheet", ("do", "return"), ("back", "III.5"));
        Assert.Contains("Hãy ghi rõ nội dung cần bổ sung", desk.Page);
        await desk.PostAsync("sheet", ("do", "return"), ("back", "III.5"), ("returnReason", "Thiếu quyết định công bố"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        desk.SignIn(Member);
        page = await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        Assert.Contains("Thiếu quyết định công bố", page);
        Assert.Contains("name=\"v.III.5.value\"", page);
        Assert.DoesNotContain("name=\"v.I.1.actual\"", page);
        await desk.PostAsync("sheet", ("v.III.5.value", "85"), ("do", "save"));
        Assert.Contains("bị thay đổi; hãy ghi lý do", desk.Page);
        await desk.PostAsync("sheet", ("v.III.5.value", "85"), ("r.III.5", "Theo công bố mới"), ("do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
    }

    [Fact]
    public async Task The_head_cross_checks_beside_the_self_score_compares_and_completes()
    {
        using var desk = await OpenAsync();
        await SubmitAsync(desk);
        demo.Clock.SetUtcNow(Demo.At(2024, 9, 12));
        desk.SignIn(Demo.Officer);
        Assert.Contains("1 bảng chờ bạn chấm chéo", await desk.GetAsync($"/lam-viec/{Demo.Code}/khoi"));
        await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");

        await desk.PostAsync("sheet", ("v.III.5.value", "80"), ("r.III.5", "Số của Sở là 80"), ("do", "same"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Chấm chéo: sửa từ 90 % thành 80 %", await desk.FollowAsync());
        await desk.PostAsync("sheet", ("setLine", "II.4"), ("setPoints", "21"), ("do", "save"));
        Assert.Contains("#f-sheet-setReason", desk.Page);
        await desk.PostAsync("sheet", ("setLine", "II.4"), ("setPoints", "21"), ("setReason", "Theo biên bản kiểm tra"), ("do", "save"));
        Assert.Contains("ấn định 21,00 điểm", await desk.FollowAsync());
        Assert.Contains("24,00", await desk.GetAsync($"/lam-viec/{Demo.Code}/khoi/so-sanh?criterion=III.5"));
        await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        await desk.PostAsync("sheet", ("do", "finish"));

        Assert.Equal(ScoreSheetState.CrossChecked, Sheet().State);
        Assert.Contains("– → 80 %", await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}/lich-su?line=III.5"));
    }

    [Fact]
    public async Task The_standing_body_works_through_its_queue_and_confirms_what_is_unchanged_at_once()
    {
        using var desk = await OpenAsync();
        await SubmitAsync(desk);
        demo.Clock.SetUtcNow(Demo.At(2024, 9, 12));
        desk.SignIn(Demo.Officer);
        await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        await desk.PostAsync("sheet", ("do", "same"));
        await desk.FollowAsync();
        await desk.PostAsync("sheet", ("do", "finish"));
        demo.Clock.SetUtcNow(Demo.At(2024, 9, 19));
        desk.SignIn(Demo.Organiser);

        var page = await desk.GetAsync($"/lam-viec/{Demo.Code}/tham-dinh");
        Assert.Contains("1 bảng chờ bạn", page);
        Assert.DoesNotContain("theo bộ lọc", page);
        await desk.PostAsync("bulk");

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal(LineStatus.Unchanged, Sheet().Find("III.5")!.StatusIn(ScoreColumn.Appraisal));
        await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        await desk.PostAsync("sheet", ("do", "finish"));
        Assert.Equal(ScoreSheetState.Appraised, Sheet().State);
        Assert.Contains("Mở lại bảng điểm", await desk.FollowAsync());
    }

    [Fact]
    public async Task Very_many_sheets_are_confirmed_a_part_at_a_time_and_the_page_says_how_far_it_is()
    {
        var waiting = SeedCrossChecked();
        Assert.Equal(104, waiting);
        demo.Clock.SetUtcNow(Demo.At(2024, 9, 19));
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        Assert.Contains($"của cả {waiting} bảng theo bộ lọc", await desk.GetAsync($"/lam-viec/{Demo.Code}/tham-dinh"));

        var page = await desk.PostAsync("bulk-all");

        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains($"100 trên {waiting}", page);
        Assert.Contains("data-ek-go-on=\"1\"", page);
        Assert.Equal(100, Confirmed());
        await desk.PostAsync("bulk-all");
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Đã xác nhận.", await desk.FollowAsync());
        Assert.Equal(waiting, Confirmed());
    }

    [Fact]
    public async Task Another_units_sheet_is_not_there_by_any_address()
    {
        using var desk = await OpenAsync();
        var id = $"{Sheet().Id.Value:N}";
        desk.SignIn(Foreigner);

        foreach (var path in new[] { "", "/minh-chung", "/in", "/lich-su" })
        {
            var page = await desk.GetAsync($"{Sheets}/{id}{path}");
            Assert.Equal(HttpStatusCode.NotFound, desk.Status);
            Assert.DoesNotContain("v.III.5.value", page);
        }

        Assert.DoesNotContain(id, await desk.GetAsync($"{Sheets}?state=all&q=s"));
    }

    [Fact]
    public async Task A_renamed_program_is_refused_and_a_picture_is_attached_and_opened()
    {
        using var desk = await OpenAsync();
        var address = $"{Sheets}/{Sheet().Id.Value:N}/minh-chung";
        await desk.GetAsync(address);

        await desk.SendAsync(desk.WithFile("upload", "anh.png", [.. "MZ"u8, 0x90, 0, 3], ("line", "III.5")));
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("anh.png: Tệp là chương trình", desk.Page);
        Assert.Contains("hãy chọn lại những tệp chưa nhận", desk.Page);
        await desk.SendAsync(desk.WithFile("upload", "anh.png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 1, 2, 3], ("line", "III.5")));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var page = await desk.FollowAsync();
        Assert.Contains("anh.png", page);
        var file = Sheet().Find("III.5")!.Evidence.Single();
        await desk.GetAsync($"/lam-viec/{Demo.Code}/minh-chung/{file.Id.Value:N}");
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        desk.SignIn(Foreigner);
        await desk.GetAsync($"/lam-viec/{Demo.Code}/minh-chung/{file.Id.Value:N}");
        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
    }

    [Fact]
    public async Task A_file_goes_out_comes_back_is_previewed_and_confirmed()
    {
        using var desk = await OpenAsync();
        var csv = await desk.GetAsync($"{Sheets}.xlsx");
        var filled = string.Join("\r\n", csv.Split("\r\n").Select(l => l.Contains(";III.5;", StringComparison.Ordinal) ? Filled(l, "91,5") : l));
        await desk.GetAsync($"{Sheets}/tep");

        var page = await desk.SendAsync(desk.WithFile("upload", "diem.csv", Encoding.UTF8.GetBytes(filled)));
        Assert.Contains("Xem trước: 1 thay đổi trong 1 bảng điểm", page);
        Assert.Null(Sheet().Find("III.5"));
        await desk.PostAsync("apply");

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal(91.5m, Sheet().Find("III.5")!.SelfScore!.Input!.Numbers["value"]);

        await desk.GetAsync($"{Sheets}/tep");
        page = await desk.SendAsync(desk.WithFile("upload", "diem.csv", Encoding.UTF8.GetBytes(filled)));
        Assert.Contains("Bảng điểm đã thay đổi sau khi tải tệp", page);
    }

    private static string Filled(string row, string value)
    {
        var cells = row.Split(';');
        cells[^4] = value;
        return string.Join(';', cells);
    }

    private int Confirmed() => demo.Store.Of<ScoreSheet>().Count(s => s.Find("III.5")?.StatusIn(ScoreColumn.Appraisal) == LineStatus.Unchanged);

    private int SeedCrossChecked()
    {
        var (version, at) = (demo.Campaign.Current!, Demo.At(2024, 9, 12));
        var sheets = new List<ScoreSheet>();
        foreach (var (bloc, member) in demo.Blocs.SelectMany(b => b.Members.Skip(1).Select(m => (b, m))))
        {
            var unit = demo.UnitOf(member);
            var rules = Demo.Must(SheetCriteria.For(version.Rules.Criteria, version.Number, unit.Kind, bloc.Code));
            if (rules.Find("III.5") is null || sheets.Count == 104)
            {
                continue;
            }

            var sheet = ScoreSheet.Open(demo.Campaign.Id, unit.Id, unit.Id, rules, unit.SortKey);
            var self = ColumnTurn.SelfScore(new(Member, SheetCapacity.OwnUnit) { Units = [unit.Id] }, true, at);
            Demo.Must(sheet.Enter(rules, self, [new("III.5", CriterionInput.Of("value", 90))]));
            Demo.Must(sheet.AttachEvidence(rules, self, "III.5", Demo.Must(EvidenceRef.Paper("Báo cáo 5/BC"))));
            Demo.Must(sheet.Submit(rules, self, new(true) { AcknowledgedMissing = [.. rules.Lines.Select(l => l.Code)] }));
            var checkers = CheckerAssignment.For(unit.Id, new(bloc.HeadOn(new(2024, 9, 12)), null), demo.Campaign.StandingBody?.Unit, []);
            var head = ColumnTurn.CrossCheck(new(Colleague, checkers.CrossCheck.Capacity) { Units = [checkers.CrossCheck.Unit!.Value] }, checkers, true, at);
            Demo.Must(sheet.ConfirmUnchanged(rules, head));
            Demo.Must(sheet.CompleteCrossCheck(rules, head));
            sheets.Add(sheet);
        }

        demo.Store.Seed(sheets);
        return sheets.Count;
    }

    private async Task SubmitAsync(Hosts.Desk desk)
    {
        await desk.PostAsync("sheet", ("v.III.5.value", "90"), ("do", "save"));
        await desk.FollowAsync();
        await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}/minh-chung");
        await desk.PostAsync("cite", ("line", "III.5"), ("title", "Quyết định 12/QĐ-UBND"));
        await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        foreach (var judged in Sheet().Entries.Count == 0 ? [] : new[] { "II.1", "III.7" })
        {
            await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}/minh-chung");
            await desk.PostAsync("cite", ("line", judged), ("title", "Báo cáo 5/BC"));
        }

        var page = await desk.GetAsync($"{Sheets}/{Sheet().Id.Value:N}");
        var missing = System.Text.RegularExpressions.Regex.Matches(page, "name=\"ack\" value=\"([^\"]+)\"").Select(m => ("ack", m.Groups[1].Value));
        await desk.PostAsync("sheet", [("statement", "1"), ("do", "finish"), .. missing]);
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
    }

    private async Task<Hosts.Desk> OpenAsync()
    {
        var desk = await Hosts.Desk.OpenAsync(demo, Member);
        var page = await desk.GetAsync(Sheets);
        var form = System.Text.RegularExpressions.Regex.Match(page, "name=\"_form\" value=\"(open-[^\"]+)\"").Groups[1].Value;
        await desk.PostAsync(form);
        await desk.FollowAsync();
        return desk;
    }

    private ScoreSheet Sheet() => demo.Store.Of<ScoreSheet>().Single();

    private bool IsOfficers(ParticipantId unit) => demo.Store.Of<RoleAssignment>().Any(r => r.Actor == Demo.Officer && r.Unit == unit);

    private void Give(ActorId actor, ParticipantId unit) => demo.Store.Seed(RoleAssignment.Give(actor, Role.UnitOfficer, demo.Campaign.Id, unit, new(2023, 8, 1)).Value);
}
