namespace EmulationKit.Packs;

/// <summary>What can be wrong with an input sheet beside its numbers, in words.</summary>
internal static class SheetErrors
{
    public static Error FieldMissing(string code, IEnumerable<string> columns)
    {
        var list = columns.ToArray();
        var names = string.Join(", ", list.Take(5)) + (list.Length > 5 ? ", …" : "");
        return DomainError.Validation("Sheet.FieldMissing", $"The criterion '{code}' takes several values; name one of them: {names}.",
            $"Tiêu chí '{code}' nhận nhiều giá trị; hãy ghi rõ cột: {names}.");
    }

    public static Error IdDoubled(string id, int first) => DomainError.Validation("Input.DuplicateParticipant",
        $"The participant '{id}' stands twice, first on line {first}; keep one row.", $"Đối tượng '{id}' xuất hiện hai lần, lần đầu ở dòng {first}; chỉ giữ lại một dòng.");

    public static Error IdUnknown(string id, string? nearest) => DomainError.Validation("Input.UnknownParticipant",
        $"There is no participant '{id}'" + (nearest is null ? " in the list of participants." : $"; did you mean '{nearest}'?"),
        $"Không có đối tượng '{id}'" + (nearest is null ? " trong danh sách đối tượng." : $"; có phải '{nearest}'?"));

    public static Error DiffersFromList(string column, string given, string listed) => DomainError.Validation("Sheet.DiffersFromList",
        $"The sheet says '{NumberErrors.Quote(given)}' for {column}, the list of participants '{NumberErrors.Quote(listed)}'; mend the id or the cell.",
        $"Cột {column} ghi '{NumberErrors.Quote(given)}' nhưng danh sách đối tượng ghi '{NumberErrors.Quote(listed)}'; hãy sửa mã hoặc sửa ô này.");

    public static Error NotWhole(ReadOnlySpan<char> text)
    {
        var quote = NumberErrors.Quote(text);
        return DomainError.Validation("Table.NotWhole", $"'{quote}' is not a whole number; write digits only.", $"'{quote}' không phải số nguyên; hãy chỉ ghi chữ số.");
    }

    public static Error NotABallot(ReadOnlySpan<char> text)
    {
        var quote = NumberErrors.Quote(text);
        return DomainError.Validation("Sheet.NotABallot", $"'{quote}' is not a count of votes; write votes in favour / members, such as 7/9, in a cell of text.",
            $"'{quote}' không phải kết quả phiếu; hãy ghi số phiếu đồng ý / tổng số thành viên, như 7/9, trong ô dạng văn bản.");
    }

    public static Error NotHistory(string item) => DomainError.Validation("Sheet.NotHistory",
        $"'{NumberErrors.Quote(item)}' is not an award held; write AWARD@YEAR, with * after it if it was thematic or sudden, several with | between them.",
        $"'{NumberErrors.Quote(item)}' không phải danh hiệu đã đạt; hãy ghi MÃ@NĂM, thêm * nếu là khen chuyên đề hoặc đột xuất, cách nhau bằng dấu |.");

    public static Error NotOutside(string item) => DomainError.Validation("Sheet.NotOutside",
        $"'{NumberErrors.Quote(item)}' is not an outcome of another campaign; write CAMPAIGN/AWARD@ACHIEVEMENT=granted, =refused or =undecided.",
        $"'{NumberErrors.Quote(item)}' không phải kết quả của phong trào khác; hãy ghi PHONG-TRÀO/DANH-HIỆU@THÀNH-TÍCH=granted, =refused hoặc =undecided.");

    public static Error ReasonAlone() => DomainError.Validation("Sheet.ReasonAlone",
        "There is a reason but no points set; enter the points too, or take the reason out.", "Có lý do nhưng không có điểm ấn định; hãy nhập điểm hoặc bỏ lý do.");

    public static Error CannotCarry(string path, string? text)
    {
        var quote = NumberErrors.Quote(text);
        return DomainError.Validation("Sheet.CannotCarry",
            $"A sheet cannot hold '{quote}' and give it back unchanged: it is empty, begins or ends with a space, holds a sign with a meaning in the sheet, or a character that no file should hold; mend it, or keep it in JSON.",
            $"Bảng không thể giữ nguyên vẹn '{quote}': nội dung trống, có dấu cách ở đầu hoặc cuối, có dấu mang nghĩa riêng trong bảng, hoặc ký tự không hợp lệ; hãy sửa lại, hoặc lưu ở dạng JSON.", path);
    }

    public static Error IsDate(ReadOnlySpan<char> text)
    {
        var quote = NumberErrors.Quote(text);
        return DomainError.Validation("Table.IsDate", $"The spreadsheet has made a date ({quote}) of what was typed; format the cell as text or number and type it again.",
            $"Bảng tính đã đổi nội dung thành ngày ({quote}); hãy định dạng ô là văn bản hoặc số rồi nhập lại.");
    }
}
