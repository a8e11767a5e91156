using System.Text;
using EmulationKit.Packs;

namespace EmulationKit.Tests.Packs.Tables;

/// <summary>Tables as text, and their errors as lines of text.</summary>
internal static class ATable
{
    public const string File = "bang.csv";

    public static CsvSource Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static CsvSource Of(byte[] bytes) => new(File, () => new MemoryStream(bytes, false));

    /// <summary>Every row as its line and its cells.</summary>
    public static List<string> Rows(this TableSource source)
    {
        var opened = source.Open();
        if (opened.IsError)
        {
            return [opened.FirstError.Short()];
        }

        using var reader = opened.Value;
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add($"{reader.Line}: " + string.Join(" | ", Enumerable.Range(0, reader.Count).Select(c => reader.Text(c).ToString())));
        }

        if (reader.Failure is { } failure)
        {
            rows.Add(failure.Short());
        }

        return rows;
    }

    public static CsvSource AsCsv(this TableSheet sheet, CsvOptions? options = null)
    {
        using var stream = new MemoryStream();
        CsvFile.Write(stream, sheet, options);
        return Of(stream.ToArray());
    }

    /// <summary>An error as its place, path and code.</summary>
    public static string Short(this Error error) => $"{DomainError.PlaceOf(error)} {DomainError.PathOf(error)} {error.Code}".Replace("  ", " ").TrimEnd();

    public static string[] Short<T>(this ErrorOr<T> read) => [.. read.ErrorsOrEmptyList.Select(Short)];
}
