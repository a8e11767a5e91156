namespace EmulationKit.Tool;

/// <summary>How inputs are refused, and what is said of those that are not complete.</summary>
internal static class InputErrors
{
    private const int Named = 5;

    public static Error NoInputs(string sample) => DomainError.Validation("Usage.InputsMissing",
        $"The pack has no {sample}; name the inputs with --inputs <file>.", $"Bộ quy định không có {sample}; hãy ghi tệp số liệu bằng --inputs <tệp>.", "--inputs");

    public static Error UnknownKind(string name) => DomainError.At(
        DomainError.Validation("Usage.FileKind", "Inputs are read from files that end in .csv, .xlsx or .json.", "Số liệu được đọc từ tệp có đuôi .csv, .xlsx hoặc .json.", name), new(name));

    public static LocalizedText Absent(IReadOnlyList<string> ids, PackNames names)
    {
        var all = string.Join("; ", ids.Take(Named).Select(id => names.Participant(id) ?? id)) + (ids.Count > Named ? "; …" : "");
        return Wording.Text("{0} đối tượng trong danh sách không có trong tệp số liệu: {1}.", "{0} listed participants have no row in the inputs: {1}.", ids.Count, all);
    }
}
