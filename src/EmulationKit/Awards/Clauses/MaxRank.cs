namespace EmulationKit.Awards;

/// <summary>The rank is no worse than so much.</summary>
/// <param name="Rank">The worst rank that will do, 1 or more.</param>
/// <param name="Within">Among whom.</param>
public sealed record MaxRank(int Rank, Scope Within = Scope.Bloc) : LeafClause
{
    /// <inheritdoc />
    public override string Name => "maxRank";

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check).IsChoice("within", Within);
        if (Rank < 1)
        {
            check.Problem("Clause.RankOutOfRange", $"{Rank} is not a rank; use 1 or more.", $"{Rank} không phải thứ hạng; dùng từ 1 trở lên.");
        }
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation)
    {
        return new Kernel(Within, Rank);
    }

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var rank = participant.RankWithin(Within);
        return new(Wording.Text("xếp hạng từ {0} trở lên trong {1}", "ranked {0} or better in the {1}", Rank, Scopes.Word(Within)),
            rank is null ? Truths.No : Truths.Number(rank)) { Required = Rank, Actual = rank };
    }

    private sealed class Kernel(Scope within, int worst) : ClauseKernel
    {
        public override void Test(in ClauseBlock block, Span<Truth> results)
        {
            var table = block.State.RanksOf(within);
            var ranks = table.Ranks.AsSpan(block.First, results.Length);
            for (var i = 0; i < results.Length; i++)
            {
                // Rank 0, of who is not ranked, becomes the largest number and so no good rank.
                results[i] = (Truth)((ulong)((long)(uint)(ranks[i] - 1) - worst) >> 63 << 1);
            }

            if (!table.HasVote)
            {
                return;
            }

            for (var i = 0; i < results.Length; i++)
            {
                if (results[i] == Truth.True && ranks[i] + table.OpenSpan(block.First + i) - 1 > worst)
                {
                    results[i] = Truth.Unknown;
                }
            }
        }
    }
}
