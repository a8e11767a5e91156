namespace EmulationKit.Packs;

/// <summary>The words in a sheet for the choices there are: the first is written, all are read.</summary>
internal sealed class SheetWords<T>(params (T Choice, string[] Words)[] words)
    where T : struct
{
    public T? Find(string word) =>
        words.Where(w => w.Words.Contains(word, StringComparer.OrdinalIgnoreCase)).Select(w => (T?)w.Choice).FirstOrDefault();

    public string Of(T choice) => words.First(w => w.Choice.Equals(choice)).Words[0];

    public IReadOnlyList<string> All => [.. words.Select(w => w.Words[0])];

    public Error Unknown(string word)
    {
        var all = string.Join(", ", All);
        return DomainError.Validation("Table.UnknownChoice", $"'{NumberErrors.Quote(word)}' is none of the choices; use one of: {all}.",
            $"'{NumberErrors.Quote(word)}' không phải lựa chọn hợp lệ; dùng một trong: {all}.");
    }
}
