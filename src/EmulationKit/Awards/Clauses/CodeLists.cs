namespace EmulationKit.Awards;

/// <summary>Checks the lists of codes that clauses hold.</summary>
internal static class CodeLists
{
    public static void Check(ClauseCheck check, LocalizedText what, IReadOnlyList<string> codes, IEnumerable<string> known)
    {
        if (codes.Count == 0)
        {
            check.Problem("Clause.Empty", $"no {what.In("en")} is named; name at least one.", $"chưa nêu {what.In("vi")} nào; cần ít nhất một.");
        }

        var all = known.ToArray();
        foreach (var code in codes)
        {
            check.Names(what, code, all);
        }
    }
}
