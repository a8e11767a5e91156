namespace EmulationKit.Awards;

/// <summary>
/// One achievement, one award: who is granted the one is not granted the other. It works both ways; of two awards of a
/// campaign the earlier one in the order of awards wins, and another campaign's ("campaign/award") counts if it honours
/// the same achievement. It must stand at the top of a rule, or in the "all" at its top.
/// </summary>
/// <param name="Award">The other award.</param>
/// <remarks>Article 5 of Law 06/2022/QH15: not several forms for one achievement.</remarks>
public sealed record Excludes(string Award) : LeafClause
{
    /// <inheritdoc />
    public override string Name => "excludes";

    /// <inheritdoc />
    public override void Check(ClauseCheck check) => AwardReference.Check(Guard.Against.Null(check), Award);

    /// <summary>Makes a kernel that lets everyone pass: exclusion is judged after the clauses, in the awards' order.</summary>
    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) => new RowKernel(_ => Truth.True);

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant) =>
        new(Wording.Text("không đồng thời được tặng {0}", "not also granted {0}", AwardReference.NameOf(participant, Award)), AwardReference.Word(participant, Award));
}
