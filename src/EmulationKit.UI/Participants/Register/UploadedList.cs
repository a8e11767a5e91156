using EmulationKit.Packs;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Participants.Register;

/// <summary>A list of participants as it was sent: a workbook or CSV.</summary>
internal static class UploadedList
{
    private const long MostBytes = 20 * 1024 * 1024;

    /// <summary>Reads the file that was sent. Refused: <c>Import.NoFile</c>, <c>Import.TooLarge</c>, <c>Import.NoReader</c>, and as
    /// <see cref="ParticipantSheet.Read"/>, every error with its cell.</summary>
    public static ErrorOr<IReadOnlyList<PackParticipant>> Read(IFormFileCollection sent, IWorkbookReader? reader)
    {
        if (sent is not [var file, ..] || file.Length == 0)
        {
            return DomainError.Validation("Import.NoFile", "Choose the Excel or CSV file with the list.", "Hãy chọn tệp Excel hoặc CSV chứa danh sách.", "file");
        }

        if (file.Length > MostBytes)
        {
            return DomainError.Validation("Import.TooLarge", $"The file is larger than {MostBytes / 1024 / 1024} MB; split the list.", $"Tệp lớn hơn {MostBytes / 1024 / 1024} MB; hãy chia nhỏ danh sách.", "file");
        }

        var name = Path.GetFileName(file.FileName);
        if (!name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return ParticipantSheet.Read(new CsvSource(name, file.OpenReadStream));
        }

        if (reader is null)
        {
            return DomainError.Validation("Import.NoReader", "This host reads no Excel files; save the list as CSV (UTF-8) and send that.", "Hệ thống này chưa đọc được Excel; hãy lưu danh sách thành CSV (UTF-8) rồi gửi.", "file");
        }

        return reader.Sheets(name, file.OpenReadStream).Then(sheets => sheets.Count == 0
            ? DomainError.Validation("Import.NoFile", "The workbook has no sheet.", "Tệp Excel không có trang tính nào.", "file")
            : ParticipantSheet.Read(sheets.FirstOrDefault(s => s.Name == "participants") ?? sheets[0]));
    }

    /// <summary>A list as text to be sent along with a confirmation.</summary>
    public static ErrorOr<string> Keep(TableSheet sheet)
    {
        using var stream = new MemoryStream();
        CsvFile.Write(stream, sheet);
        return Convert.ToBase64String(stream.ToArray());
    }

    /// <summary>The list that was sent along.</summary>
    public static ErrorOr<IReadOnlyList<PackParticipant>> Kept(string? text)
    {
        var content = new byte[(text?.Length ?? 0) + 3];
        return Convert.TryFromBase64String(text ?? "", content, out var length) && length > 0
            ? ParticipantSheet.Read(new CsvSource("danh-sach.csv", () => new MemoryStream(content, 0, length, writable: false)))
            : DomainError.Validation("Import.NoFile", "Choose the file again; the list was lost on the way.", "Hãy chọn lại tệp; danh sách đã mất trên đường truyền.", "file");
    }
}
