using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>What came out for one participant.</summary>
public sealed class ParticipantResult
{
    private readonly EvaluationState state;
    private readonly int row;

    internal ParticipantResult(EvaluationState state, int row)
    {
        this.state = state;
        this.row = row;
    }

    /// <summary>The participant's id.</summary>
    public string Id => state.Table.Head(row).Id;

    /// <summary>The participant's kind.</summary>
    public string Kind => state.Table.Head(row).Kind;

    /// <summary>The participant's bloc, if it is in one.</summary>
    public string? Bloc => state.Table.Head(row).Bloc;

    /// <summary>How it stands with the total.</summary>
    public RowStatus Status => state.Scores.Status[row];

    /// <summary>The exact total; nothing if there is none, or the participant is knocked out.</summary>
    public Points? Total => Status is RowStatus.Scored or RowStatus.Reported ? new Points(state.Scores.Totals[row]) : null;

    /// <summary>The total as a share of the participant's scale, 0 to 1 and beyond; nothing if there is none.</summary>
    public decimal? Share => Total is { } total ? (decimal)total.Raw / state.Table.Profiles[state.Table.ProfileOf[row]].ScaleTotal : null;

    /// <summary>The rank in the scope of the ranking rule, 1 the best; nothing if it is not ranked.</summary>
    public int? Rank => RankWithin(state.Plan.Rules.Ranking.Within);

    /// <summary>The rank within a scope, 1 the best; nothing if it is not ranked, or the rules do not rank so.</summary>
    /// <param name="scope">Among whom.</param>
    public int? RankWithin(Scope scope) => state.Ranks(scope) && state.RanksOf(scope).Ranks[row] is > 0 and var rank ? rank : null;

    /// <summary>The outcome for an award.</summary>
    /// <param name="award">The award's code.</param>
    /// <exception cref="ArgumentException">There is no such award.</exception>
    public Outcome Outcome(string award) => state.Outcomes[AwardAt(award)][row].Outcome;

    /// <summary>Where the outcome for an award was decided.</summary>
    /// <param name="award">The award's code.</param>
    /// <exception cref="ArgumentException">There is no such award.</exception>
    public OutcomeReason Reason(string award) => state.Outcomes[AwardAt(award)][row].Reason;

    /// <summary>The outcomes for all awards, by code, in the pack's order.</summary>
    public IReadOnlyList<KeyValuePair<string, Outcome>> Outcomes =>
        [.. state.Plan.Awards.Select(a => KeyValuePair.Create(a.Definition.Code, state.Outcomes[a.Index][row].Outcome))];

    /// <summary>The awards that are given, by code, in the pack's order.</summary>
    public IEnumerable<string> Granted => Outcomes.Where(o => o.Value == Awards.Outcome.Granted).Select(o => o.Key);

    /// <summary>The points on each content area, in the order of the rules; none where no criteria were scored.</summary>
    internal IReadOnlyList<decimal> AreaPoints
    {
        get
        {
            if (Status != RowStatus.Scored)
            {
                return [];
            }

            var plan = state.Plan.Scoring;
            var applies = state.Table.Profiles[state.Table.ProfileOf[row]].Applies;
            var lines = SheetReader.Read(state.Table, state.Leaders, row).Lines.Where(l => applies[l.Criterion.Index] && l.Criterion.Role != CriterionRole.Knockout).ToList();
            return [.. state.Plan.Rules.Criteria.Areas.Select(a => plan.AreaIndex(a.Code))
                .Select(area => new Points(lines.Where(l => plan.AreaChains[l.Criterion.Area].Contains(area)).Sum(l => l.Points)).ToDecimal())];
        }
    }

    private int AwardAt(string award) =>
        state.Plan.Awards.FirstOrDefault(a => a.Definition.Code == award)?.Index
        ?? throw new ArgumentException($"There is no award '{award}'.", nameof(award));
}
