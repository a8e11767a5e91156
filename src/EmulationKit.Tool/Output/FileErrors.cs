namespace EmulationKit.Tool;

/// <summary>How places in the file system are refused.</summary>
internal static class FileErrors
{
    public static Error NoPath(string path) => At(path, "File.NoPath", "This is no path; name a file or folder.", "Đây không phải đường dẫn; hãy ghi tên tệp hoặc thư mục.");

    public static Error IsFolder(string path) => At(path, "File.IsFolder", "This is a folder; name a file in it.", "Đây là thư mục; hãy ghi tên một tệp trong đó.");

    public static Error IsDevice(string path) => At(path, "File.IsDevice", "This is a device, not a file; without --out, results go to the screen.", "Đây là thiết bị, không phải tệp; không có --out thì kết quả in ra màn hình.");

    public static Error NoFolder(string path, string folder) => At(path, "File.NoFolder", $"There is no folder '{folder}'; make it first.", $"Không có thư mục '{folder}'; hãy tạo trước.");

    public static Error AlreadyThere(string path) => At(path, "File.AlreadyThere", "The file is already there; name another, or overwrite it with --force.", "Tệp đã có; hãy chọn tên khác, hoặc ghi đè bằng --force.");

    public static Error NotFound(string path, string? near) => At(path, "File.NotFound",
        "There is no such file" + (near is null ? "." : $"; did you mean '{near}'?"), "Không có tệp này" + (near is null ? "." : $"; có phải '{near}'?"));

    public static Error IsPipe(string path) => At(path, "File.IsPipe", "This is a pipe or a device; save it as a file first.", "Đây là ống dẫn hoặc thiết bị; hãy lưu thành tệp trước.");

    public static Error NotAFile(string path) => At(path, "File.NotAFile", "This is a folder where a file is expected.", "Đây là thư mục; ở đây cần một tệp.");

    public static Error CannotRead(string path, Exception problem) => At(path, "File.CannotRead", $"It cannot be read: {problem.Message}", $"Không đọc được: {Reason(problem)}");

    public static Error CannotWrite(string path, Exception problem) => At(path, "File.CannotWrite", $"It cannot be written: {problem.Message}", $"Không ghi được: {Reason(problem)}");

    public static Error InputOutput(Exception problem) => DomainError.Validation("File.InputOutput", $"Reading or writing failed: {problem.Message}", $"Không đọc hoặc ghi được: {Reason(problem)}");

    /// <summary>The file that was probably meant, seen in the folder where it should be.</summary>
    public static string? NearestFile(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            return Nearest.Of(Path.GetFileName(path), Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)) : []);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static Error At(string path, string code, string en, string vi) => DomainError.At(DomainError.Validation(code, en, vi, path), new(path));

    private static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "không có quyền.",
        DirectoryNotFoundException => "không có thư mục chứa nó.",
        PathTooLongException => "đường dẫn quá dài.",
        _ => problem.Message,
    };
}
