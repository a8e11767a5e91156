namespace EmulationKit.Campaigns;

internal static class BlocErrors
{
    public static Error CampaignOver(CampaignState state) => DomainError.Conflict("Bloc.CampaignOver",
        $"The campaign is {CampaignLifecycle.StateEn(state)}; its blocs no longer change.",
        $"Phong trào đang ở trạng thái {CampaignLifecycle.StateVi(state)}; không được thay đổi khối, cụm nữa.", "state");

    public static Error Unknown(string code, IEnumerable<string> known)
    {
        var nearest = Nearest.Of(code, known);
        return DomainError.NotFound("Bloc.Unknown",
            $"The campaign has no bloc '{code}'" + (nearest is null ? "." : $"; did you mean '{nearest}'?"),
            $"Phong trào không có khối, cụm '{code}'" + (nearest is null ? "." : $"; có phải '{nearest}'?"), "bloc");
    }

    public static Error AlreadyIn(string bloc) => DomainError.Conflict("Bloc.AlreadyInABloc",
        $"The participant is already in the bloc '{bloc}'; release it there first, for a participant is in at most one bloc of a campaign.",
        $"Đối tượng đã thuộc khối, cụm '{bloc}'; mỗi đối tượng chỉ thuộc một khối, cụm trong phong trào nên hãy đưa ra khỏi đó trước.", "participant");

    public static Error NotAMember(string bloc) => DomainError.Conflict("Bloc.NotAMember",
        $"The unit is no member of the bloc '{bloc}'; admit it first.",
        $"Đơn vị không phải thành viên khối, cụm '{bloc}'; hãy thêm vào khối trước.", "participant");

    public static Error KindNotInBloc(string bloc, string kind, IEnumerable<string> kinds) => DomainError.Validation("Bloc.KindNotInBloc",
        $"Participants of the kind '{kind}' do not belong in the bloc '{bloc}'; it takes: {string.Join(", ", kinds)}.",
        $"Đối tượng loại '{kind}' không thuộc khối, cụm '{bloc}'; khối này gồm: {string.Join(", ", kinds)}.", "kind");

    public static Error KindUnknown(string kind, string path) => DomainError.Validation("Bloc.KindUnknown",
        $"The campaign has no participants of the kind '{kind}'; use one of its kinds.",
        $"Phong trào không có loại đối tượng '{kind}'; hãy dùng loại đã khai báo.", path);

    public static Error NotInRules(string bloc) => DomainError.Conflict("Bloc.NotInRules",
        $"The rules in force do not name the bloc '{bloc}'; amend them before it has members.",
        $"Bộ quy tắc đang áp dụng chưa có khối, cụm '{bloc}'; hãy sửa đổi quy tắc trước khi thêm thành viên.", "bloc");

    public static Error HoldsOffice(string bloc) => DomainError.Conflict("Bloc.MemberHoldsOffice",
        $"The unit is or will be head or deputy of the bloc '{bloc}'; end its term first.",
        $"Đơn vị đang hoặc sẽ là trưởng, phó khối, cụm '{bloc}'; hãy kết thúc nhiệm kỳ trước.", "participant");

    public static Error TermNotLater(DateOnly? from) => DomainError.Conflict("Bloc.TermNotLater",
        $"The term before begins on {DayText.En(from)}; a new one must begin after that day.",
        $"Nhiệm kỳ trước bắt đầu {DayText.Vi(from)}; nhiệm kỳ mới phải bắt đầu sau ngày đó.", "from");

    public static Error BothOffices => DomainError.Conflict("Bloc.BothOffices",
        "A unit cannot be head and deputy on the same day, for the deputy checks the head's unit; end its other term first, or choose another unit.",
        "Một đơn vị không thể vừa là trưởng vừa là phó trong cùng ngày vì phó khối chấm cho đơn vị trưởng khối; hãy kết thúc nhiệm kỳ kia trước hoặc chọn đơn vị khác.", "participant");

    public static Error NobodyInOffice(DateOnly day) => DomainError.Conflict("Bloc.NobodyInOffice",
        $"No open term stands in that office on {DayText.En(day)}; there is nothing to end.",
        $"Ngày {DayText.Vi(day)} không có nhiệm kỳ nào đang mở ở vị trí này; không có gì để kết thúc.", "lastDay");

    public static Error PactMissing => DomainError.Conflict("Bloc.PactMissing",
        "The bloc has no pact yet; draw it up before it is signed.", "Khối, cụm chưa có giao ước; hãy soạn giao ước trước khi ký.", "pact");

    public static Error PactSigned => DomainError.Conflict("Bloc.PactSigned",
        "Members have signed the pact, so its text stands.", "Đã có thành viên ký giao ước nên không được thay nội dung.", "pact");

    public static Error AlreadySigned => DomainError.Conflict("Bloc.AlreadySigned",
        "The member has signed the pact already.", "Thành viên đã ký giao ước rồi.", "participant");
}
