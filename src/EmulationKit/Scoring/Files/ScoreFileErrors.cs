namespace EmulationKit.Scoring;

/// <summary>What can be wrong with a score file, in words.</summary>
internal static class ScoreFileErrors
{
    public static Error NothingToFillIn => DomainError.Conflict("ScoreFile.NothingToFillIn",
        "There is no sheet that you may fill in now.", "Hiện không có bảng điểm nào bạn được nhập.");

    public static Error NothingToApply => DomainError.Validation("ScoreFile.NothingToApply",
        "The file changes nothing.", "Tệp không thay đổi gì so với bảng điểm hiện tại.");

    public static Error TooManySheets(int most) => DomainError.Validation("ScoreFile.TooManySheets",
        $"There are more than {most} sheets to fill in; choose one bloc.", $"Có hơn {most} bảng điểm cần nhập; hãy chọn từng khối, cụm.");

    public static Error TooLong(int most) => DomainError.Validation("ScoreFile.TooLong",
        $"The file has more than {most} rows; send the sheets of one bloc at a time.", $"Tệp có hơn {most} dòng; hãy gửi từng khối, cụm một.");

    public static Error KeyMissing => DomainError.Validation("ScoreFile.KeyMissing",
        "The row has a value but no key; use a row of the file that was downloaded.", "Dòng có số liệu nhưng không có khóa; hãy dùng đúng dòng trong tệp đã tải về.");

    public static Error KeyBroken => DomainError.Validation("ScoreFile.KeyBroken",
        "The key was changed; download the file anew and copy your values into it.", "Khóa của dòng đã bị sửa; hãy tải lại tệp rồi chép số liệu sang.");

    public static Error Foreign => DomainError.NotFound("ScoreFile.Foreign",
        "The row is of a sheet that is not there or not yours; use the file that you downloaded here.",
        "Dòng thuộc bảng điểm không có hoặc không phải của bạn; hãy dùng tệp chính bạn đã tải về ở đây.");

    public static Error Stale(string path) => DomainError.Conflict("ScoreFile.Stale",
        "The sheet was changed since the file was downloaded; download it anew and copy your values into it.",
        "Bảng điểm đã thay đổi sau khi tải tệp; hãy tải lại tệp rồi chép số liệu sang.", path);

    public static Error CellsMoved => DomainError.Validation("ScoreFile.CellsMoved",
        "The criterion does not belong to the key of the row: cells were moved, or only some columns sorted. Download the file anew and copy your values into it.",
        "Tiêu chí không khớp khóa của dòng: ô đã bị dời chỗ hoặc chỉ sắp xếp một phần cột. Hãy tải lại tệp rồi chép số liệu sang.");

    public static Error RowTwice(int first) => DomainError.Validation("ScoreFile.RowTwice",
        $"The same row stands on line {first} already; keep one.", $"Dòng này đã có ở dòng {first}; chỉ giữ lại một.");
}
