using System.Text.Json;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Scoring;

/// <summary>Scores as a file to fill in without a connection.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Blocs">The blocs, for who fills in sheets of more than one.</param>
public sealed record ScoreFileModel(CampaignView Campaign, IReadOnlyList<NamedCode> Blocs) : IPageModel<ScoreFileModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<ScoreFileModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var blocs = BlocOrder.Of(desk.Value.Campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Value.Id))).Value);
        return new ScoreFileModel(desk.Value.Campaign, desk.Value.Standing.IsInsider ? [.. blocs.Select(b => new NamedCode(b.Code, b.Name))] : []);
    }

    /// <summary>What a preview would apply, as the page keeps it until it is confirmed. The core checks it again.</summary>
    internal static string Packed(ScoreFilePreview preview) =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(preview.Edits.Select(SentSheet.Of), JsonSerializerOptions.Web));

    internal static IReadOnlyList<ScoreFileEdits> Unpacked(string? packed)
    {
        try
        {
            return [.. JsonSerializer.Deserialize<SentSheet[]>(Convert.FromBase64String(packed ?? ""), JsonSerializerOptions.Web)?.Select(s => s.Edits()) ?? []];
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return [];
        }
    }

    private sealed record SentSheet(Guid Sheet, ScoreColumn Column, string Stamp, SentLine[] Lines)
    {
        public static SentSheet Of(ScoreFileEdits edits) => new(edits.Sheet.Value, edits.Column, edits.Stamp, [.. edits.Edits.Select(SentLine.Of)]);

        public ScoreFileEdits Edits() => new(new(Sheet), Column, Stamp ?? "", [.. (Lines ?? []).Select(l => l.Edit())]);
    }

    private sealed record SentLine(string Criterion, Dictionary<string, decimal>? Numbers, int? Year, decimal? Points, string? PointsReason, string? Note, string? Reason)
    {
        public static SentLine Of(EntryEdit edit) => new(
            edit.Criterion, edit.Input?.Numbers.ToDictionary(n => n.Key, n => n.Value), edit.Input?.Year, edit.Input?.Override?.Points, edit.Input?.Override?.Reason, edit.Note, edit.Reason);

        public EntryEdit Edit() => new(Criterion ?? "", Numbers is null ? null : new()
        {
            Numbers = Numbers, Year = Year, Override = Points is { } points ? new(points, PointsReason ?? "") : null,
        })
        { Note = Note, Reason = Reason };
    }
}
