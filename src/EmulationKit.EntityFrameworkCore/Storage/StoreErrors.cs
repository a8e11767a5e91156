namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>How storage refuses.</summary>
internal static class StoreErrors
{
    public static readonly Error Duplicate = DomainError.Conflict("Store.Duplicate",
        "There is one of these already; look for it and open it instead of adding another.",
        "Nội dung này đã có trong hệ thống; hãy tìm và mở nội dung đã có thay vì thêm mới.");

    public static readonly Error CommandRepeated = DomainError.Conflict("Store.CommandRepeated",
        "This command was sent before, or its id belongs to another one. If you sent it twice, look whether it is done already.",
        "Lệnh này đã được gửi trước đó, hoặc mã của nó thuộc về lệnh khác. Nếu bạn gửi hai lần, hãy kiểm tra xem việc đã xong chưa.");

    public static readonly Error Busy = DomainError.Conflict("Store.Busy",
        "Others are saving at this moment, and nothing of yours was saved; try again shortly.",
        "Hệ thống đang bận lưu dữ liệu khác nên chưa lưu nội dung của bạn; hãy thử lại sau giây lát.");

    public static readonly Error Full = DomainError.Conflict("Store.Full",
        "The disk of the database is full, and nothing was saved; ask the system's operator to make room.",
        "Ổ đĩa của cơ sở dữ liệu đã đầy nên chưa lưu được; hãy báo người vận hành hệ thống giải phóng dung lượng.");

    public static readonly Error ReadOnly = DomainError.Conflict("Store.ReadOnly",
        "The database can only be read, and nothing was saved; ask the system's operator to allow writing to its file or server.",
        "Cơ sở dữ liệu đang ở chế độ chỉ đọc nên chưa lưu được; hãy báo người vận hành hệ thống cấp quyền ghi.");

    public static readonly Error Unavailable = DomainError.Conflict("Store.Unavailable",
        "The database cannot be reached, and nothing was saved; ask the system's operator to look whether it runs.",
        "Không kết nối được cơ sở dữ liệu nên chưa lưu được; hãy báo người vận hành hệ thống kiểm tra.");

    public static readonly Error NotMigrated = DomainError.Conflict("Store.NotMigrated",
        "The database does not have the tables of this version of EmulationKit; migrate it, or name the right database.",
        "Cơ sở dữ liệu chưa có các bảng của phiên bản EmulationKit này; hãy nâng cấp cơ sở dữ liệu hoặc chọn đúng cơ sở dữ liệu.");

    public static Error NewerVersion(IReadOnlyCollection<string> migrations) => DomainError.Conflict("Store.NewerVersion",
        $"The database is from a newer version of EmulationKit ({string.Join(", ", migrations)} is unknown here); install that version or a later one. Nothing was changed.",
        $"Cơ sở dữ liệu thuộc phiên bản EmulationKit mới hơn (bản này không biết {string.Join(", ", migrations)}); hãy cài phiên bản đó hoặc mới hơn. Chưa có gì bị thay đổi.");

    /// <summary>The words for a fault; nothing for what is no refusal but a fault of the program.</summary>
    public static Error? Of(DatabaseFault fault) => fault switch
    {
        DatabaseFault.Duplicate => Duplicate,
        DatabaseFault.Busy => Busy,
        DatabaseFault.Full => Full,
        DatabaseFault.ReadOnly => ReadOnly,
        DatabaseFault.Unavailable => Unavailable,
        _ => null,
    };
}
