using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>Why a participant has an award or not.</summary>
/// <param name="Name">The participant's name.</param>
/// <param name="Why">What the evaluation decided, as far as it is for the reader.</param>
public sealed record WhyModel(string Name, OutcomeExplanation Why) : IPageModel<WhyModel>
{
    /// <summary>The name of the participant's bloc, if it is in one.</summary>
    public LocalizedText? BlocName { get; init; }

    /// <summary>The participant's score sheet, for who may open it.</summary>
    public ScoreSheetId? Sheet { get; init; }

    /// <summary>What was set against the participant, for who may see it.</summary>
    public IReadOnlyList<EligibilityHold> Holds { get; init; } = [];

    /// <summary>The one number that was missed, where it was one alone, with the most that there is.</summary>
    public WhyGap? Gap => Why.Award.NearestMissing is [{ MustHold: true, Clause: { Clause: MinTotal or MinPart or MinCriterion, Finding: { Required: { } required, Actual: { } actual } finding } } only] && required > actual
        ? new(finding.Requirement, required, actual, MostOf(only.Clause.Clause, finding)) : null;

    /// <inheritdoc />
    public static async Task<ErrorOr<WhyModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        if (!Guid.TryParse(request.Id, out var id))
        {
            return DomainError.NotFound("Store.NotFound", "There is no such page.", "Không có trang này.");
        }

        var participant = new ParticipantId(id);
        var run = Guid.TryParse(request.Text("run"), out var asked) ? new EvaluationRunId(asked) : (EvaluationRunId?)null;
        var why = await reader.AskAsync(s => new ExplainOutcome(s, reader.Vocabulary), new ExplainOutcomeRequest(desk.Value.Id, participant, request.Text("award"), run));
        if (why.IsError)
        {
            return why.Errors;
        }

        var blocs = await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Value.Id));
        var holds = why.Value.IsFull ? (await reader.AskAsync(s => new ListHolds(s), new ListHoldsRequest(participant))).Value.Items : [];
        var sheets = await reader.AskAsync(s => new ListSheets(s), new ListSheetsRequest(desk.Value.Id, Participant: participant));
        return new WhyModel((await reader.NamesAsync([participant])).GetValueOrDefault(participant) ?? "–", why.Value)
        {
            BlocName = blocs.Value.FirstOrDefault(b => b.Code == why.Value.Bloc)?.Name,
            Sheet = sheets.IsError ? null : sheets.Value.Items.FirstOrDefault()?.Id,
            Holds = holds,
        };
    }

    private decimal MostOf(Clause clause, ClauseFinding finding)
    {
        var most = clause is MinTotal ? Why.Score.Scale
            : Why.Score.Lines.Where(l => finding.Criteria.Contains(l.Criterion.Code) && l.Criterion.Method.Role == CriterionRole.Main).Sum(l => l.Criterion.Maximum);
        return Math.Max(most, finding.Required ?? 0);
    }
}

/// <summary>A number that was missed.</summary>
/// <param name="Requirement">What is asked, in words.</param>
/// <param name="Required">What is asked.</param>
/// <param name="Actual">What is there.</param>
/// <param name="Most">The most that there is.</param>
public sealed record WhyGap(LocalizedText Requirement, decimal Required, decimal Actual, decimal Most);
