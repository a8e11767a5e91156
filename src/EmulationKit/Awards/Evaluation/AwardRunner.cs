using System.Runtime.InteropServices;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>
/// Judges all awards for a run of rows: clauses, exclusions, quotas, shares, one award after the other. The run holds
/// whole groups of every scope in which anything is ranked or limited. One runner serves one thread.
/// </summary>
internal sealed class AwardRunner(EvaluationState state)
{
    private const int Chunk = 512;

    private readonly LimitRunner limits = new(state);
    private Candidates candidates = new(0);

    /// <summary>Judges a run of rows.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="to">The row after the last.</param>
    public void Run(int from, int to)
    {
        if (candidates.Capacity < to - from)
        {
            candidates = new Candidates(to - from);
        }

        foreach (var place in state.Plan.Order)
        {
            var award = state.Plan.Awards[place];
            candidates.Begin(from, to - from);
            for (var first = from; first < to; first += Chunk)
            {
                Consider(award, first, Math.Min(Chunk, to - first));
            }

            if (award.HasLimits)
            {
                limits.Run(award, candidates);
            }

            candidates.WriteTo(state.Outcomes[award.Index].AsSpan(from, to - from));
        }
    }

    /// <summary>Judges the clauses and exclusions of one award.</summary>
    private void Consider(CompiledAward award, int first, int count)
    {
        Span<Truth> truths = stackalloc Truth[count];
        Span<Truth> part = stackalloc Truth[count];
        var block = new ClauseBlock(state, first, count);
        award.Rule.Test(block, truths);
        candidates.SetAll(first, truths);
        Sift(award.Registrations, block, part, OutcomeReason.NotRegistered);
        Sift(award.Kinds, block, part, OutcomeReason.OtherKind);
        LeaveOut(first, count);
        Exclude(award, first, count);
    }

    private void Sift(CompiledClause[] clauses, in ClauseBlock block, Span<Truth> part, OutcomeReason reason)
    {
        foreach (var clause in clauses)
        {
            clause.Test(block, part);
            for (var i = 0; i < part.Length; i++)
            {
                if (part[i] == Truth.False)
                {
                    candidates.Set(block.First + i, Truth.False, reason);
                }
            }
        }
    }

    /// <summary>Sets aside who is knocked out or has no total; they are few, so they are looked for.</summary>
    private void LeaveOut(int first, int count)
    {
        var status = MemoryMarshal.Cast<RowStatus, byte>(state.Scores.Status.AsSpan(first, count));
        for (var at = 0; at < count; at++)
        {
            var next = status[at..].IndexOfAnyInRange((byte)RowStatus.NoTotal, (byte)RowStatus.KnockedOut);
            if (next < 0)
            {
                return;
            }

            at += next;
            candidates.Set(first + at, Truth.False, status[at] == (byte)RowStatus.KnockedOut ? OutcomeReason.KnockedOut : OutcomeReason.NoTotal);
        }
    }

    private void Exclude(CompiledAward award, int first, int count)
    {
        foreach (var rival in award.ExcludedBy)
        {
            var outcomes = state.Outcomes[rival].AsSpan(first, count);
            for (var i = 0; i < count; i++)
            {
                if (outcomes[i].Outcome == Outcome.Granted)
                {
                    candidates.Exclude(first + i, Truth.False);
                }
                else if (outcomes[i].Outcome == Outcome.Undecided)
                {
                    candidates.Exclude(first + i, Truth.Unknown);
                }
            }
        }

        foreach (var reference in award.OutsideExclusions)
        {
            for (var row = first; row < first + count; row++)
            {
                var granted = AwardReference.GrantedOutside(new ParticipantView(state, row), reference, state.Plan.Rules.AchievementCode);
                candidates.Exclude(row, Truths.Of(!granted));
            }
        }
    }
}
