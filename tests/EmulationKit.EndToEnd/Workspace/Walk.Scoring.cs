using System.Text;
using System.Text.RegularExpressions;

namespace EmulationKit.EndToEnd.Workspace;

/// <content>The score sheets, from the units' own scores to the confirmed appraisal.</content>
internal sealed partial class Walk
{
    private const string Houses = "I.1 Nhà tạm, nhà dột nát được xóa Kết quả thực hiện (nhà)";
    private const string Works = "I.2 Công trình chào mừng đã nghiệm thu";

    private readonly Dictionary<Officer, string> sheets = [];

    /// <summary>The units score themselves: the commune claims five works, with the minutes of three.</summary>
    public async Task ScoreThemselvesAsync()
    {
        // 60 × 153 ÷ 200 + 5 × 5 + 15 = 45.9 + 25 + 15; 60 × 120 ÷ 120 + 4 × 5 + 15 = 60 + 20 + 15; 60 × 99 ÷ 110 + 3 × 5 + 15 = 54 + 15 + 15.
        foreach (var (unit, name, reached, works, total) in new[]
                 {
                     (commune, Commune, "153", "5", "85,90"), (department, Department, "120", "4", "95,00"), (head, HeadsOffice, "99", "3", "84,00"),
                 })
        {
            await unit.TakeUpAsync("Tự chấm điểm và nộp bảng điểm", "Tự chấm điểm");
            await unit.PressAsync("Mở bảng điểm");
            await unit.FillNumberAsync(Houses, reached);
            await unit.FillNumberAsync(Works, works);
            if (script)
            {
                // Reckoned while one types.
                await unit.PressTabAsync();
                await unit.ReadAsync(total);
                await unit.DoNotReadAsync("'I.1' chưa đủ số liệu");
            }

            await unit.PressAsync("Lưu nháp");
            await unit.ReadAsync("Đã lưu.");
            sheets[unit] = Sheet().Match(unit.Page.Url).Value;

            await unit.FollowAsync("Minh chứng");
            await unit.SelectAsync("Cho tiêu chí", Works);
            await unit.SendFilesAsync("Tệp", "Tải lên và đính kèm", new FilePayload { Name = "bien-ban-nghiem-thu.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n") });
            await unit.ReadAsync("Đã đính kèm minh chứng.");
            await unit.FollowAsync(name);

            // Without the statement of truth nothing is handed in, and nothing is lost.
            await unit.PressAsync("Nộp bảng điểm");
            await unit.ReadAsync("Hãy cam đoan số liệu đã nhập là đúng sự thật trước khi nộp.");
            await unit.TickAsync("Tôi cam đoan số liệu đã nhập là đúng sự thật");
            await PictureAsync(unit, unit == commune ? "4-self-score" : null);
            await unit.PressAsync("Nộp bảng điểm");
            await unit.ReadAsync("Đã nộp bảng điểm.");
            await unit.ReadAsync(total);
        }
    }

    /// <summary>No unit comes to what is another's, by any address.</summary>
    public async Task KeepApartAsync()
    {
        foreach (var (unit, other, name) in new[] { (commune, department, Department), (department, commune, Commune) })
        {
            await unit.ChooseAsync("Bảng điểm");
            await unit.DoNotReadAsync(name);
            foreach (var address in new[] { "", "/minh-chung", "/lich-su", "/in" })
            {
                Assert.InRange(await unit.StatusOfAsync($"{sheets[other]}{address}"), 403, 404);
                Assert.Equal(200, await unit.StatusOfAsync($"{sheets[unit]}{address}"));
            }
        }
    }

    /// <summary>The head of the bloc sends the commune's sheet back, the commune mends it, the head checks both.</summary>
    public async Task CrossCheckAsync()
    {
        await head.TakeUpAsync("Chấm chéo 2 bảng điểm", "Chấm chéo");
        await head.FollowAsync(Commune);
        await head.ConfirmAsync("Trả lại để bổ sung", "Trả lại", async question =>
        {
            await question.GetByLabel("Nội dung cần bổ sung").FillAsync("Biên bản nghiệm thu chỉ ghi ba công trình.");
            await question.GetByLabel("I.2", new() { Exact = true }).CheckAsync();
        });
        await head.ReadAsync("Đã trả lại.");
        await PictureAsync(head, "5-returned");
        await MendAsync();
        await CheckAsync(head, Commune, "6-cross-check");
        await CheckAsync(head, Department);
    }

    /// <summary>Nobody checks themselves: the head's own unit falls to the deputy.</summary>
    public async Task CheckTheHeadAsync()
    {
        await head.ChooseAsync("Bảng điểm");
        await head.FollowAsync(HeadsOffice);
        await head.ReadAsync("Bạn đang xem, không nhập được:");
        await CheckAsync(department, HeadsOffice);
    }

    private async Task MendAsync()
    {
        await commune.TakeUpAsync("Bổ sung bảng điểm bị trả lại", "Bổ sung");
        await commune.ReadAsync("Biên bản nghiệm thu chỉ ghi ba công trình.");
        await commune.FillNumberAsync(Works, "3");
        await commune.OpenLineAsync("I.2");
        await commune.FillAsync("Lý do sửa", "Hai công trình nghiệm thu sau kỳ chấm.");
        await commune.TickAsync("Tôi cam đoan số liệu đã nhập là đúng sự thật");
        await commune.PressAsync("Nộp bảng điểm");
        await commune.ReadAsync("Đã nộp bảng điểm.");
        await commune.ReadAsync("75,90");
    }

    private async Task CheckAsync(Officer checker, string unit, string? picture = null)
    {
        await checker.TakeUpAsync("Chấm chéo", "Chấm chéo");
        await checker.FollowAsync(unit);
        await checker.PressAsync("Xác nhận các dòng không đổi");
        await checker.ReadAsync("Đã xác nhận.");
        await PictureAsync(checker, picture);
        await checker.PressAsync("Hoàn thành chấm chéo");
        await checker.ReadAsync("Đã hoàn thành.");
    }

    /// <summary>The standing body appraises them: what is unchanged at once, each sheet by its own signature.</summary>
    public async Task AppraiseAsync()
    {
        await appraiser.TakeUpAsync("Thẩm định 3 bảng điểm", "Thẩm định");
        await appraiser.ConfirmAsync("Xác nhận hàng loạt dòng không đổi", "Xác nhận");
        await appraiser.ReadAsync("Đã xác nhận.");
        await PictureAsync(appraiser, "7-appraisal");
        foreach (var name in new[] { Commune, Department, HeadsOffice })
        {
            await appraiser.ChooseAsync("Hàng chờ thẩm định");
            await appraiser.FollowAsync(name);
            await appraiser.PressAsync("Xác nhận thẩm định");
            await appraiser.ReadAsync("Đã hoàn thành.");
        }
    }

    [GeneratedRegex("/thi-dua/lam-viec/[^/]+/bang-diem/[0-9a-f-]+")]
    private static partial Regex Sheet();
}
