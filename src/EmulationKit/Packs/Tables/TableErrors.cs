namespace EmulationKit.Packs;

/// <summary>What can be wrong with a table, in words.</summary>
internal static class TableErrors
{
    public static Error NotText(ReadOnlySpan<byte> beginning)
    {
        var (en, vi) = beginning.StartsWith("PK\u0003\u0004"u8) ? ("It is a workbook (.xlsx) by its content; give it that ending.", "Nội dung là tệp Excel (.xlsx); hãy đổi phần đuôi tệp cho đúng.")
            : beginning.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? ("It is an old or protected workbook (.xls); save it as .xlsx or CSV UTF-8.", "Nội dung là tệp Excel cũ (.xls) hoặc có mật khẩu; hãy lưu lại dạng .xlsx hoặc CSV UTF-8.")
            : ("Save it as CSV UTF-8.", "Hãy lưu lại dạng CSV UTF-8.");
        return DomainError.Validation("Table.NotText", $"The file is not text. {en}", $"Tệp không phải là văn bản. {vi}");
    }

    public static Error Unreadable(Exception problem) => DomainError.Validation("Table.Unreadable",
        $"The file cannot be read: {problem.Message}", $"Không đọc được tệp: {problem.Message}");

    public static Error NotUnicode(int line) => DomainError.Validation("Table.NotUnicode",
        $"Line {line} has bytes that are not UTF-8; save the file as CSV UTF-8.",
        $"Dòng {line} có ký tự không phải UTF-8 (có thể tệp dùng bảng mã cũ như TCVN3, VNI); hãy lưu lại dạng CSV UTF-8.");

    public static Error RowTooLong(int line) => DomainError.Validation("Table.RowTooLong",
        $"The row that begins on line {line} is too long; perhaps a quotation mark in it never closes.",
        $"Dòng bắt đầu từ dòng {line} quá dài; có thể một dấu ngoặc kép chưa được đóng.");

    public static Error QuotesUnbalanced(int line) => DomainError.Validation("Table.QuotesUnbalanced",
        $"A quotation mark in the row that begins on line {line} does not close, or more text follows it; put a cell with quotation marks between quotation marks and double those inside.",
        $"Dấu ngoặc kép trong dòng bắt đầu từ dòng {line} chưa đóng, hoặc sau dấu đóng còn chữ; ô có dấu ngoặc kép phải đặt trong ngoặc kép và viết đôi các dấu bên trong.");

    public static Error Empty() => DomainError.Validation("Table.Empty",
        "The table is empty; its first row must name the columns.", "Bảng trống; dòng đầu tiên phải là tên các cột.");

    public static Error NoRows() => DomainError.Validation("Table.NoRows",
        "The table has only the names of its columns; add a row for each participant.", "Bảng chỉ có dòng tên cột; hãy thêm mỗi đối tượng một dòng.");

    public static Error TooManyCells(int cells, int columns) => DomainError.Validation("Table.TooManyCells",
        $"The row has {cells} cells but the header names {columns} columns; perhaps a cell with a separator in it needs quotation marks.",
        $"Dòng có {cells} ô nhưng dòng tên cột chỉ có {columns} cột; có thể ô chứa dấu phân cách cần đặt trong ngoặc kép.");

    public static Error TooFewCells(int cells, int columns) => DomainError.Validation("Table.TooFewCells",
        $"The row has {cells} cells but the header names {columns} columns; fill it up with empty cells.",
        $"Dòng có {cells} ô nhưng dòng tên cột có {columns} cột; hãy thêm đủ ô (để trống nếu không có).");

    public static Error HeaderMissing(string address) => DomainError.Validation("Table.HeaderMissing",
        $"{address} has a value but its column has no name; name the column in the first row.",
        $"Ô {address} có giá trị nhưng cột chưa có tên; hãy đặt tên cột ở dòng đầu.");

    public static Error HeaderUnknown(string header, string? nearest)
    {
        var quote = NumberErrors.Quote(header);
        return DomainError.Validation("Table.HeaderUnknown",
            $"There is no column '{quote}'" + (nearest is null ? "; mend its name or take it out." : $"; did you mean '{nearest}'?"),
            $"Không có cột '{quote}'" + (nearest is null ? "; hãy sửa tên hoặc bỏ cột này." : $"; có phải '{nearest}'?"));
    }

    public static Error HeaderDoubled(string header, string first) => DomainError.Validation("Table.HeaderDoubled",
        $"The column '{NumberErrors.Quote(header)}' stands twice, first as column {first}; keep one.",
        $"Cột '{NumberErrors.Quote(header)}' xuất hiện hai lần, lần đầu ở cột {first}; chỉ giữ lại một cột.");

    public static Error ColumnMissing(string column) => DomainError.Validation("Table.ColumnMissing",
        $"The column '{column}' is missing; add it to the first row.", $"Thiếu cột '{column}'; hãy thêm vào dòng đầu.");

    public static Error Formula(string address) => DomainError.Validation("Table.Formula",
        $"{address} holds a formula; paste its value instead.", $"Ô {address} chứa công thức; hãy dán giá trị thay cho công thức.");

    public static Error Merged(string address) => DomainError.Validation("Table.Merged",
        $"{address} is merged with other cells; unmerge them and fill in each by itself.", $"Ô {address} bị gộp với ô khác; hãy bỏ gộp ô rồi nhập từng ô.");

    public static Error Hidden(string address) => DomainError.Validation("Table.Hidden",
        $"{address} is changed but its row or column is hidden; show it, look at it, and send the file again.",
        $"Ô {address} có thay đổi nhưng dòng hoặc cột đang bị ẩn; hãy bỏ ẩn (hoặc bỏ lọc), kiểm tra rồi gửi lại tệp.");

    public static Error CellError(string address, ReadOnlySpan<char> text)
    {
        var quote = NumberErrors.Quote(text);
        return DomainError.Validation("Table.CellError", $"{address} holds the error {quote}; mend it.", $"Ô {address} báo lỗi {quote}; hãy sửa lại.");
    }

    public static Error CellMissing(string column) => DomainError.Validation("Table.CellMissing",
        $"The cell '{column}' is empty but must be filled in.", $"Ô '{column}' đang trống nhưng bắt buộc phải có.");

    public static Error More(int count) => DomainError.Validation("Table.MoreErrors",
        $"There are {count} more errors; mend the ones shown and read the file again.", $"Còn {count} lỗi nữa; hãy sửa các lỗi trên rồi đọc lại tệp.");
}
