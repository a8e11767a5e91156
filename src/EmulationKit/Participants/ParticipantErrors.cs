namespace EmulationKit.Participants;

/// <summary>What a participant refuses.</summary>
internal static class ParticipantErrors
{
    public static Error CodeFixed => DomainError.Conflict("Participant.CodeFixed",
        "The code and whether it is a unit, a household or a person never change; register another participant.",
        "Mã và loại (đơn vị, hộ gia đình, cá nhân) không thay đổi được; hãy đăng ký một đối tượng khác.", "code");

    public static Error ParentUnknown => DomainError.NotFound("Participant.ParentUnknown",
        "The unit above is not registered; register it first.",
        "Đơn vị cấp trên chưa có trong danh sách; hãy đăng ký trước.", "parent");

    public static Error ParentIsPerson => DomainError.Validation("Participant.ParentIsPerson",
        "Only a unit can have others under it.",
        "Chỉ đơn vị mới có thể là cấp trên.", "parent");

    public static Error ParentCircle => DomainError.Validation("Participant.ParentCircle",
        "The unit would stand below itself; choose a unit that is not under it.",
        "Đơn vị sẽ trở thành cấp dưới của chính nó; hãy chọn đơn vị không trực thuộc nó.", "parent");

    public static Error NotAPerson => DomainError.Validation("Participant.NotAPerson",
        "Personal details and consent are of persons and households only.",
        "Chỉ cá nhân và hộ gia đình mới có thông tin cá nhân và sự đồng ý đăng ảnh.");

    public static Error Erased => DomainError.Conflict("Participant.Erased",
        "The person's data were erased and cannot be filled in again; register the person anew.",
        "Dữ liệu của cá nhân này đã được xóa và không nhập lại được; hãy đăng ký mới.");

    public static Error Reorganised => DomainError.Conflict("Participant.Reorganised",
        "The unit ended with a reorganisation; its last day is set by that document.",
        "Đơn vị đã kết thúc do sắp xếp, tổ chức lại; ngày cuối được xác định theo văn bản đó.", "validity");

    public static Error NoConsent => DomainError.NotFound("Participant.NoConsent",
        "No consent to a photo is recorded, so there is none to take back.",
        "Chưa ghi nhận sự đồng ý đăng ảnh nên không có gì để rút lại.");

    public static Error ConsentRecordMissing => DomainError.Validation("Participant.ConsentRecordMissing",
        "Say where the consent is recorded, such as the number of the signed form.",
        "Hãy ghi rõ nơi lưu sự đồng ý, ví dụ số phiếu đã ký.", "record");

    public static Error WithdrawnBeforeGiven => DomainError.Validation("Participant.WithdrawnBeforeGiven",
        "The consent cannot be taken back before the day it was given.",
        "Không thể rút lại sự đồng ý trước ngày đã đồng ý.", "withdrawnOn");
}
