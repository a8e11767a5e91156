using System.IO.Compression;
using System.Text;

namespace EmulationKit.EndToEnd.Workspace;

/// <summary>One campaign from its pack to its explained result: the steps, each done by whom it falls to, by what stands on
/// the screen alone.</summary>
internal sealed partial class Walk(Sample sample, string campaign, bool script, Officer organiser, Officer commune, Officer department, Officer head, Officer appraiser)
{
    private const string Commune = "Xã Vĩnh Phong";
    private const string Department = "Sở Tài chính";
    private const string HeadsOffice = "Văn phòng Ủy ban nhân dân tỉnh";

    private static readonly string Pack = Path.Combine(Sample.Repository, "tests", "EmulationKit.EndToEnd", "Workspace", "Pack");

    public static async Task<Walk> BeginAsync(Sample sample, bool script)
    {
        var campaign = script ? "nam-nguoi" : "nam-nguoi-khong-script";
        return new(sample, campaign, script, await Come("to-chuc"), await Come("can-bo-xa"), await Come("can-bo-so"), await Come("truong-khoi"), await Come("to-chuc-2"));

        async Task<Officer> Come(string person)
        {
            var page = await sample.SignInAsync(person, script: script);
            page.SetDefaultTimeout(20_000);
            return new(page, campaign);
        }
    }

    public async Task EndAsync()
    {
        foreach (var officer in new[] { organiser, commune, department, head, appraiser })
        {
            await officer.Page.Context.CloseAsync();
        }
    }

    /// <summary>Keeps what each of them looks at, where the walk came to a halt.</summary>
    public async Task ShowAsync()
    {
        foreach (var (officer, name) in new[] { (organiser, "organiser"), (commune, "commune"), (department, "department"), (head, "head"), (appraiser, "appraiser") })
        {
            await Pictures.KeepAsync(officer.Page, $"halt-{campaign}-{name}");
        }
    }

    /// <summary>The organiser makes the campaign of a pack, after a slip was shown by file and line, and launches it.</summary>
    public async Task LaunchAsync()
    {
        await organiser.Page.GotoAsync("/thi-dua/lam-viec");
        await organiser.FollowAsync("Tạo phong trào");
        var broken = PackFile("awards.json", text => text.Replace("minTotal", "minTotl", StringComparison.Ordinal));
        await organiser.SendFilesAsync("Tệp .zip, hoặc các tệp của bộ quy định", "Nhập bộ quy định", PackFile("campaign.json"), PackFile("criteria.json"), broken, PackFile("participants.csv"));
        await organiser.ReadAsync("awards.json:11:21");
        await organiser.ReadAsync("minTotal");
        await PictureAsync(organiser, "1-import-refused");

        // By zip and by single files, as offices have them.
        await organiser.FillAsync("Mã khác cho phong trào", campaign);
        await organiser.SendFilesAsync("Tệp .zip, hoặc các tệp của bộ quy định", "Nhập bộ quy định",
            script ? [Zip()] : [PackFile("campaign.json"), PackFile("criteria.json"), PackFile("awards.json"), PackFile("participants.csv")]);
        await organiser.ReadAsync("Đã tạo bản dự thảo.");
        await organiser.ReadAsync("Đủ điều kiện phát động.");
        await organiser.ConfirmAsync("Phát động phong trào", "Phát động phong trào");
        await organiser.ReadAsync("Đã phát động phong trào.");
        await PictureAsync(organiser, "2-launched");
    }

    /// <summary>The organiser says who acts for which unit.</summary>
    public async Task GiveRolesAsync()
    {
        await organiser.ChooseAsync("Phân vai");
        foreach (var (person, unit) in new[] { ("can-bo-xa", "042-01309"), ("can-bo-so", "STC"), ("truong-khoi", "VPUBND") })
        {
            await organiser.FillAsync("Mã người dùng", person);
            await organiser.SelectAsync("Vai", "Cán bộ đơn vị");
            await organiser.FillAsync("Mã đơn vị", unit);
            await organiser.PressAsync("Giao vai");
            await organiser.ReadAsync("Đã giao vai.");
        }
    }

    /// <summary>The organiser appoints who leads the bloc.</summary>
    public Task AppointHeadAsync() => AppointAsync("Trưởng khối, cụm", HeadsOffice, $"Trưởng: {HeadsOffice}.");

    /// <summary>The organiser appoints who checks the head's own unit.</summary>
    public Task AppointDeputyAsync() => AppointAsync("Phó khối, cụm", Department, $"Phó: {Department}.");

    private async Task AppointAsync(string office, string unit, string shown)
    {
        await organiser.ChooseAsync("Khối, cụm của tôi");
        await organiser.SelectAsync("Nhiệm vụ", office);
        await organiser.SelectAsync("Đơn vị", unit);
        await organiser.PressAsync("Phân công");
        await organiser.ReadAsync("Đã phân công.");
        await organiser.ReadAsync(shown);
    }

    /// <summary>The units register a target and the title they aim at; the standing body confirms.</summary>
    public async Task RegisterAsync()
    {
        foreach (var (unit, target) in new[] { (commune, "200"), (department, "120"), (head, "110") })
        {
            await unit.TakeUpAsync("Đăng ký thi đua", "Đăng ký");
            await unit.PressAsync("Bắt đầu đăng ký");
            await unit.FillAsync("Nhà tạm, nhà dột nát được xóa", target);
            await unit.TickAsync("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
            await PictureAsync(unit, unit == commune ? "3-registration" : null);
            await unit.PressAsync("Lưu và gửi đăng ký");
            await unit.ReadAsync("Đã gửi.");
        }

        await appraiser.TakeUpAsync("Xác nhận 3 bản đăng ký", "Xem và xác nhận");
        foreach (var unit in new[] { Commune, Department, HeadsOffice })
        {
            await appraiser.FollowAsync(unit);
            await appraiser.PressAsync("Xác nhận đăng ký");
            await appraiser.ReadAsync("Đã xác nhận.");
        }
    }

    /// <summary>The units report, two days before the report is due.</summary>
    public async Task ReportAsync()
    {
        foreach (var (unit, reached) in new[] { (commune, "153"), (department, "120"), (head, "99") })
        {
            await unit.TakeUpAsync("Báo cáo quý III", "Nộp báo cáo");
            await unit.FillAsync("Nhà tạm, nhà dột nát được xóa", reached);
            await unit.FillAsync("Nội dung báo cáo", "Tiến độ đến hết quý III (minh họa).");
            await unit.PressAsync("Nộp báo cáo");
            await unit.ReadAsync("Đã nộp báo cáo.");
            await unit.ReadAsync("Đúng hạn");
        }
    }

    private Task PictureAsync(Officer officer, string? name) =>
        name is null || !script ? Task.CompletedTask : Pictures.TakeAsync(officer.Page, $"walk-{name}");

    private static FilePayload PackFile(string name, Func<string, string>? change = null)
    {
        var text = File.ReadAllText(Path.Combine(Pack, name));
        return new() { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(change?.Invoke(text) ?? text) };
    }

    private static FilePayload Zip()
    {
        using var packed = new MemoryStream();
        ZipFile.CreateFromDirectory(Pack, packed, CompressionLevel.Fastest, includeBaseDirectory: true);
        return new() { Name = "nam-nguoi.zip", MimeType = "application/zip", Buffer = packed.ToArray() };
    }
}
