namespace EmulationKit.Scoring;

/// <summary>Whether any knock-out strikes a participant.</summary>
internal static class Knockouts
{
    public static bool Strike(InputTable table, int row) => Striking(table, row).Any();

    /// <summary>The knock-outs that strike a participant.</summary>
    public static IEnumerable<CompiledCriterion> Striking(InputTable table, int row)
    {
        var profile = table.Profiles[table.ProfileOf[row]];
        return table.Plan.Scoring.Knockouts.Where(c => profile.Applies[c.Index] && table.Column(c, 0)[row] == 1);
    }
}
