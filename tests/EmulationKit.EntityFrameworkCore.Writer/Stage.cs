using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>A launched campaign with units and their empty sheets, made by use cases as a host makes it.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheets">The sheets, all of which one officer fills in.</param>
public sealed record Stage(CampaignId Campaign, IReadOnlyList<ScoreSheetId> Sheets)
{
    private const string Code = "một mã đủ dài để khởi tạo";
    private static readonly DateRange AllYear = new(new(2024, 1, 1), new(2024, 12, 31));

    public static ActorId Organiser { get; } = new("so-noi-vu");

    public static ActorId Officer { get; } = new("can-bo");

    public static DateTimeOffset Now { get; } = new(2024, 6, 3, 9, 0, 0, TimeSpan.FromHours(7));

    public static async Task<Stage> SetAsync(UseCaseServices services, int units = 12)
    {
        Done(await new NameFirstOrganiser(services, new(Code)).RunAsync(Organiser, new(Code)));
        var campaign = Done(await new ImportPack(services).RunAsync(Organiser, new(PackOf(units))));
        Done(await new LaunchCampaign(services).RunAsync(Organiser, new(campaign)));
        var sheets = new List<ScoreSheetId>();
        foreach (var unit in Done(await new ListParticipants(services).AskAsync(Organiser, new() { Page = new(1, 200) })).Items)
        {
            Done(await new GiveRole(services).RunAsync(Organiser, new(Officer, Role.UnitOfficer, campaign, unit.Id, new(2024, 1, 1))));
            sheets.Add(Done(await new OpenSheet(services).RunAsync(Organiser, new(campaign, unit.Id) { CommandId = Guid.NewGuid() })));
        }

        return new(campaign, sheets);
    }

    public static T Done<T>(ErrorOr<T> result) =>
        result.IsError ? throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => $"{e.Code}: {e.Description}"))) : result.Value;

    private static Pack PackOf(int units) => new("cb-525", Plan(), Rules())
    {
        Blocs = [new("K1", "Khối 1")],
        Participants = [.. Enumerable.Range(1, units).Select(i => new PackParticipant(new(new($"U{i:00}", $"Sở thứ {i}", "department"))) { Bloc = "K1" })],
    };

    private static CampaignPlan Plan() => new(new("Thi đua chào mừng 525 năm thành lập tỉnh", "525 years of the province"))
    {
        Objective = "Hoàn thành các chỉ tiêu",
        Scope = "Toàn tỉnh",
        Contents = ["Nhiệm vụ kinh tế - xã hội"],
        Measures = "Kiểm tra, sơ kết, tổng kết",
        Document = new("2255/KH-UBND", new(2023, 12, 21), "Chủ tịch UBND tỉnh"),
        Period = AllYear,
        Kinds = [new("department", new("Sở, ban, ngành", "Departments"))],
        Schedule = new()
        {
            Phases =
            [
                new(CampaignPhase.Registration, AllYear.From, AllYear.To),
                new(CampaignPhase.SelfScoring, AllYear.From, AllYear.To),
            ],
        },
    };

    private static CampaignRules Rules() => new("any", new(new(100),
    [
        new ContentArea("I", "Nhiệm vụ")
        {
            Criteria = [new("HOUSES", "Xóa nhà tạm", 60, new TargetMethod()), new("IDEAS", "Sáng kiến", 40, new CountMethod(10))],
        },
    ]))
    {
        Kinds = ["department"],
        Awards = [new("BK", "Bằng khen", new MinTotal(90)) { Limits = [new Quota { Count = 1 }] }],
    };
}
