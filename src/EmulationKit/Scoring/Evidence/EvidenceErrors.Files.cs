using System.Globalization;

namespace EmulationKit.Scoring;

/// <content>Of files.</content>
internal static partial class EvidenceErrors
{
    public static readonly Error Empty = DomainError.Validation("Evidence.Empty",
        "The file is empty; choose the right file.", "Tệp rỗng; hãy chọn đúng tệp.", "file");

    public static readonly Error Executable = DomainError.Validation("Evidence.Executable",
        "The file is a program or holds macros, which are never taken; send a document or picture.",
        "Tệp là chương trình hoặc có chứa macro nên không được nhận; hãy gửi văn bản hoặc hình ảnh.", "file");

    public static readonly Error Encrypted = DomainError.Validation("Evidence.Encrypted",
        "The file is locked by a password, so nobody can check it; send it without one.",
        "Tệp bị khóa bằng mật khẩu nên không thể kiểm tra; hãy gửi tệp không có mật khẩu.", "file");

    public static readonly Error TooLargeInside = DomainError.Validation("Evidence.TooLargeInside",
        "The file would grow too large when it is opened; send a smaller document.",
        "Tệp sẽ phình quá lớn khi mở; hãy gửi văn bản nhỏ hơn.", "file");

    public static readonly Error Damaged = DomainError.Validation("Evidence.Damaged",
        "The file is damaged; open it on your computer, save it again and send that.",
        "Tệp bị hỏng; hãy mở tệp trên máy của bạn, lưu lại rồi gửi.", "file");

    public static readonly Error Broken = DomainError.Conflict("Evidence.Broken",
        "The file did not come through to its end, and nothing of it was kept; send it again.",
        "Tệp chưa tải lên hết và chưa được lưu; hãy gửi lại.", "file");

    public static readonly Error UnitFull = DomainError.Conflict("Evidence.UnitFull",
        "The unit has no room left for files in this campaign; send a smaller one, or ask the standing body.",
        "Đơn vị đã hết dung lượng lưu tệp trong phong trào này; hãy gửi tệp nhỏ hơn hoặc liên hệ cơ quan thường trực.", "file");

    public static readonly Error FileUnknown = DomainError.NotFound("Evidence.FileUnknown",
        "There is no such file of this participant; upload it first.", "Không có tệp này của đối tượng; hãy tải tệp lên trước.", "evidence");

    public static readonly Error Quarantined = DomainError.Conflict("Evidence.Quarantined",
        "The file is still being checked for harm; try again shortly.", "Tệp đang được kiểm tra an toàn; hãy thử lại sau ít phút.");

    public static readonly Error Harmful = DomainError.Conflict("Evidence.Harmful",
        "The file was found to be harmful and was taken away; send another one.", "Tệp có mã độc nên đã bị gỡ bỏ; hãy gửi tệp khác.");

    public static readonly Error ScanDone = DomainError.Conflict("Evidence.ScanDone",
        "What the check of this file came to is recorded already.", "Kết quả kiểm tra tệp này đã được ghi nhận.");

    public static readonly Error Lost = DomainError.Conflict("Evidence.Lost",
        "The file is no longer in the evidence store; ask the system's operator to bring it back from a backup.",
        "Tệp không còn trong kho minh chứng; hãy báo người vận hành hệ thống khôi phục từ bản sao lưu.");

    public static readonly Error Altered = DomainError.Conflict("Evidence.Altered",
        "The file is not the one that was uploaded; ask the system's operator to bring it back from a backup.",
        "Tệp không còn đúng như khi tải lên; hãy báo người vận hành hệ thống khôi phục từ bản sao lưu.");

    public static Error TypeUnknown => DomainError.Validation("Evidence.TypeUnknown",
        $"Files of this type are not taken; send one of {EvidenceType.All}.", $"Không nhận loại tệp này; hãy gửi một trong các loại {EvidenceType.All}.", "file");

    public static Error Disguised(EvidenceType type) => DomainError.Validation("Evidence.Disguised",
        $"The name does not say what the file is: by its content it ends in {type.Extensions[0]}. Give it its right name.",
        $"Tên tệp không đúng với nội dung: theo nội dung, tệp có đuôi {type.Extensions[0]}. Hãy đặt lại đúng tên.", "file");

    public static Error TooLarge(long limit) => DomainError.Validation("Evidence.TooLarge",
        $"The file is larger than {Megabytes(limit)} MB; send a smaller one.", $"Tệp lớn hơn {Megabytes(limit)} MB; hãy gửi tệp nhỏ hơn.", "file");

    private static string Megabytes(long bytes) => (bytes / 1048576m).ToString("0.##", CultureInfo.InvariantCulture);
}
