namespace EmulationKit.Documents;

/// <summary>What can be wrong with a workbook, in words.</summary>
internal static class ExcelErrors
{
    public static Error NotAWorkbook() => DomainError.Validation("Table.NotAWorkbook",
        "The file is no Excel workbook (.xlsx), or it is damaged; open it in Excel and save it as .xlsx, or use CSV UTF-8.",
        "Tệp không phải là tệp Excel (.xlsx) hoặc đã hỏng; hãy mở bằng Excel rồi lưu lại dạng .xlsx, hoặc dùng CSV UTF-8.");

    public static Error OldWorkbook() => DomainError.Validation("Table.OldWorkbook",
        "The file is an old workbook (.xls) or has a password; save it as .xlsx without a password.",
        "Tệp là Excel cũ (.xls) hoặc có mật khẩu; hãy lưu lại dạng .xlsx không đặt mật khẩu.");

    public static Error TooLarge() => DomainError.Validation("Table.TooLarge",
        "The workbook unpacks to more than a gigabyte; take out what is not needed, or use CSV.", "Tệp Excel bung ra quá một gigabyte; hãy bỏ phần không cần, hoặc dùng CSV.");

    public static Error Unreadable(Exception problem) => DomainError.Validation("Table.Unreadable", $"The file cannot be read: {problem.Message}", $"Không đọc được tệp: {problem.Message}");

    public static Error TooManyRows(string sheet) => DomainError.Validation("Table.TooManyRows",
        $"The sheet '{sheet}' would have more than 1,048,576 rows, which Excel cannot hold; use CSV.", $"Trang '{sheet}' sẽ có hơn 1.048.576 dòng, Excel không chứa được; hãy dùng CSV.");

    public static Error TextTooLong(string address) => DomainError.Validation("Table.TextTooLong",
        $"The text for {address} is longer than the 32,767 characters that a cell holds; use CSV.", $"Nội dung ô {address} dài hơn 32.767 ký tự mà một ô chứa được; hãy dùng CSV.");
}
