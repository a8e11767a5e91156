using EmulationKit.Honours;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>A signed decision, with what it takes to check it.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Number">Its number.</param>
/// <param name="SignedOn">Its date.</param>
/// <param name="Signatory">Who signed it, with the post.</param>
/// <param name="Seal">The hash of the evaluation's seal.</param>
/// <param name="AuditHead">The hash of the campaign's audit chain at signing.</param>
/// <param name="Citations">What it rests on.</param>
/// <param name="Entries">Its list.</param>
public sealed record DecisionModel(
    CampaignHead Campaign, string Number, DateOnly SignedOn, string Signatory, string Seal, string AuditHead, IReadOnlyList<string> Citations, IReadOnlyList<HonourItem> Entries)
    : IPageModel<DecisionModel>
{
    /// <summary>The number of the decision that it adds to.</summary>
    public string? Supplements { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<DecisionModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await CampaignHead.FindAsync(reader, request);
        if (found.IsError)
        {
            return found.Errors;
        }

        var id = Guid.TryParse(request.Id, out var given) ? given : Guid.Empty;
        return (await reader.AskAsync(s => new ShowDecision(s), new ShowDecisionRequest(found.Value.Id, new(id)))).Then(d => new DecisionModel(
            CampaignHead.Of(found.Value), d.Number, d.SignedOn, $"{d.SignatoryPost} {d.SignatoryName}".Trim(), d.EvaluationSeal, d.AuditHead,
            [.. d.Citations.Select(c => c.ToString())], [.. d.Entries.Select(e => HonourItem.Of(e, found.Value.Rules))]) { Supplements = d.Supplements?.Number });
    }
}
