using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary>What should be known of an evaluation beside its results.</summary>
internal static class EvaluationNotes
{
    private const int Named = 5;

    public static IReadOnlyList<LocalizedText> Of(CampaignRun run, IReadOnlyList<AwardTally> awards) =>
        [.. run.Notes, .. Illustrative(run), .. Undecided(awards), .. Ties(run, awards), .. Shortfalls(run), .. Settlements(run)];

    /// <summary>How long it took, and what part of it reading was.</summary>
    public static LocalizedText Timing(CampaignRun run)
    {
        var all = run.Elapsed;
        var share = all == TimeSpan.Zero ? 0 : decimal.Round((decimal)(run.Reading / all), 2);
        return new(Text("vi", "{0} đối tượng trong {1}: đọc số liệu {2} ({3}), chấm và xét {4}"), Text("en", "{0} participants in {1}: reading {2} ({3}), evaluating {4}"));

        string Text(string language, string pattern) => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern,
            Wording.Number(run.Evaluation.Inputs.Count, language), Words.Seconds(all, language), Words.Seconds(run.Reading, language), Wording.Percent(share, language), Words.Seconds(run.Evaluating, language));
    }

    private static IEnumerable<LocalizedText> Illustrative(CampaignRun run)
    {
        if (Sources.Of(run.Pack).Any(s => s.Illustrative))
        {
            yield return new("Bộ quy định có số liệu minh họa (điểm, chỉ tiêu, ngày) mà văn bản không nêu; phải thay trước khi dùng chính thức.", "The pack has illustrative figures (points, quotas, dates) that no document states; replace them before official use.");
        }

        if (Sources.Of(run.Pack).Count(s => s.ToBeConfirmed) is > 0 and var count)
        {
            yield return Wording.Text("{0} căn cứ pháp lý cần được xác nhận.", "{0} legal sources are still to be confirmed.", count);
        }
    }

    private static IEnumerable<LocalizedText> Undecided(IReadOnlyList<AwardTally> awards) =>
        awards.Where(a => a.Undecided > a.TiedOnLine.Count).Select(a => Wording.Text(
            "{0}: {1} đối tượng chưa quyết định vì còn chờ kết quả khác (bỏ phiếu, đề nghị, xác minh).", "{0}: {1} participants are undecided while something is awaited (a ballot, a nomination, an opinion).",
            a.Name, a.Undecided - a.TiedOnLine.Count));

    private static IEnumerable<LocalizedText> Ties(CampaignRun run, IReadOnlyList<AwardTally> awards) =>
        awards.Where(a => a.TiedOnLine.Count > 0).Select(a => Wording.Text(
            "{0}: {1} đối tượng bằng nhau tại ranh giới chỉ tiêu: {2}.", "{0}: {1} participants tie on the line of the quota: {2}.",
            a.Name, a.TiedOnLine.Count, string.Join("; ", a.TiedOnLine.Take(Named).Select(run.NameOf)) + (a.TiedOnLine.Count > Named ? "; …" : "")));

    private static IEnumerable<LocalizedText> Shortfalls(CampaignRun run) =>
        run.Evaluation.DirectWorkerShortfalls().Select(s => Wording.Text(
            "{0}, {1}: {2} người lao động trực tiếp trong {3} trường hợp được tặng; nên có ít nhất {4}.", "{0}, {1}: {2} direct workers of {3} granted; there should be at least {4}.",
            run.Pack.Rules.Awards.First(a => a.Code == s.Award).Name, Group(run, s), s.DirectWorkers, s.Granted, s.Wanted));

    private static LocalizedText Group(CampaignRun run, DirectWorkerShortfall shortfall) => shortfall.Within switch
    {
        Scope.Bloc => run.Names.Bloc(shortfall.Group),
        Scope.Kind => run.Names.Kind(shortfall.Group ?? ""),
        _ => new("toàn phong trào", "the whole campaign"),
    };

    private static IEnumerable<LocalizedText> Settlements(CampaignRun run) =>
        run.Evaluation.UnusedSettlements.Select(s => Wording.Text(
            "Quyết định {0} về {1} không dùng đến: không có trường hợp bằng nhau nào như vậy.", "The decision {0} on {1} was not used: there is no such tie.", s.Document, s.Award));
}
