using EmulationKit.Access;

namespace CaoBang525.Demo;

/// <summary>An account of the sample. All people are invented.</summary>
/// <param name="User">The name to sign in with.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Post">What they do in the campaign.</param>
/// <param name="PostInEnglish">The same in English.</param>
internal sealed record DemoPerson(string User, string Name, string Post, string PostInEnglish)
{
    public ActorId Actor => new(User);
}

/// <summary>The accounts of the sample: one for each role.</summary>
internal static class DemoPeople
{
    public static readonly DemoPerson Organiser = new("to-chuc", "Nông Thị Dung", "Cơ quan thường trực (Sở Nội vụ)", "Standing body (Department of Home Affairs)");
    public static readonly DemoPerson SecondOrganiser = new("to-chuc-2", "Hoàng Văn Thắng", "Cơ quan thường trực (Sở Nội vụ), chuyên viên", "Standing body, officer");
    public static readonly DemoPerson Department = new("can-bo-so", "Lý Thị Mai", "Cán bộ Sở Tài chính", "Officer of the Department of Finance");
    public static readonly DemoPerson BlocHead = new("truong-khoi", "Đàm Văn Hùng", "Khối trưởng Khối Tổng hợp (Văn phòng Ủy ban nhân dân tỉnh)", "Head of the general bloc");
    public static readonly DemoPerson Commune = new("can-bo-xa", "Triệu Thị Lan", "Cán bộ xã Vĩnh Phong, huyện Bảo Lâm", "Officer of a commune");
    public static readonly DemoPerson CouncilMember = new("hoi-dong", "Bế Văn Sơn", "Thành viên Hội đồng Thi đua - Khen thưởng tỉnh", "Council member");
    public static readonly DemoPerson Signatory = new("chu-tich", "Lương Văn An", "Người ký quyết định", "Signs decisions");
    public static readonly DemoPerson Auditor = new("kiem-tra", "Mã Thị Hạnh", "Kiểm tra, giám sát", "Auditor");

    public static IReadOnlyList<DemoPerson> All { get; } =
        [Organiser, SecondOrganiser, Department, BlocHead, Commune, CouncilMember, Signatory, Auditor];

    /// <summary>The officer of a unit: a demo account where there is one, else somebody without an account.</summary>
    /// <param name="unit">The unit's code.</param>
    public static ActorId OfficerOf(string unit) => unit switch
    {
        DemoUnits.Department => Department.Actor,
        DemoUnits.BlocHead => BlocHead.Actor,
        DemoUnits.Commune => Commune.Actor,
        _ => new($"can-bo.{unit}"),
    };
}
