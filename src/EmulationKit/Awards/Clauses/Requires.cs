namespace EmulationKit.Awards;

/// <summary>The participant is granted another award, of this campaign or, as "campaign/award", of another.</summary>
/// <param name="Award">The award.</param>
public sealed record Requires(string Award) : LeafClause
{
    /// <inheritdoc />
    public override string Name => "requires";

    /// <inheritdoc />
    public override void Check(ClauseCheck check) => AwardReference.Check(Guard.Against.Null(check), Award);

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) =>
        Guard.Against.Null(compilation).AwardOf(Award) is { } award ? new Kernel(award) : new RowKernel(p => Truths.Of(AwardReference.GrantedOutside(p, Award, null)));

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant) =>
        new(Wording.Text("được tặng {0}", "granted {0}", AwardReference.NameOf(participant, Award)), AwardReference.Word(participant, Award));

    private sealed class Kernel(int award) : ClauseKernel
    {
        public override void Test(in ClauseBlock block, Span<Truth> results)
        {
            var outcomes = block.State.Outcomes[award].AsSpan(block.First, results.Length);
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = outcomes[i].Outcome switch { Outcome.Granted => Truth.True, Outcome.Undecided => Truth.Unknown, _ => Truth.False };
            }
        }
    }
}
