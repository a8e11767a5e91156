using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>The result of an evaluation as a table: one row for each participant, by bloc, then by rank.</summary>
public static class ResultSheet
{
    /// <summary>Rank, total and outcomes of every participant, and the points of every criterion if asked for.</summary>
    /// <param name="evaluation">The result.</param>
    /// <param name="names">The names of participants by id; a participant without one shows its id alone.</param>
    /// <param name="language">A two-letter language code.</param>
    /// <param name="withPoints">Whether the points of every criterion stand there too.</param>
    public static TableSheet Of(Evaluation evaluation, IReadOnlyDictionary<string, string>? names = null, string language = LocalizedText.DefaultLanguage, bool withPoints = false)
    {
        Guard.Against.Null(evaluation);
        var criteria = withPoints ? evaluation.Plan.Rules.Criteria.AllCriteria().Select(c => c.Criterion.Code).ToArray() : [];
        var awards = evaluation.Plan.Rules.Awards;
        return new TableSheet(
            Word("Kết quả", "Results"),
            [
                new(Word("Thứ hạng", "Rank")) { Kind = CellKind.Number, Width = 10 }, new(Word("Mã", "Id")) { Width = 14 }, new(Word("Tên", "Name")) { Width = 40 },
                new(Word("Loại", "Kind")) { Width = 14 }, new(Word("Khối, cụm", "Bloc")) { Width = 14 }, new(Word("Tổng điểm", "Total")) { Kind = CellKind.Number, Width = 12 },
                new(Word("Tình trạng", "Status")) { Width = 20 },
                .. criteria.Select(c => new TableColumn(c) { Kind = CellKind.Number }),
                .. awards.Select(a => new TableColumn(a.Name.In(language)) { Width = 24, Wraps = true }),
            ],
            evaluation.Results.OrderBy(r => r.Bloc, StringComparer.Ordinal).ThenBy(r => r.Rank ?? int.MaxValue).ThenBy(r => r.Id, StringComparer.Ordinal).Select(Row));

        string Word(string vi, string en) => language == LocalizedText.DefaultLanguage ? vi : en;

        TableCell[] Row(ParticipantResult result)
        {
            var points = withPoints ? evaluation.ExplainScore(result.Id).Lines.ToDictionary(l => l.Criterion.Code) : [];
            return
            [
                TableCell.Of((decimal?)result.Rank), TableCell.Of(result.Id), TableCell.Of(names?.GetValueOrDefault(result.Id)), TableCell.Of(result.Kind), TableCell.Of(result.Bloc),
                TableCell.Of(result.Total?.ToDecimal()), TableCell.Of(StatusWord(result.Status).In(language)),
                .. criteria.Select(c => points.TryGetValue(c, out var line) && line.State != ScoreLineState.Missing ? TableCell.Of(line.Points.ToDecimal()) : TableCell.Empty),
                .. awards.Select(a => TableCell.Of(OutcomeWords.Of(result.Outcome(a.Code)).In(language))),
            ];
        }
    }

    private static LocalizedText StatusWord(RowStatus status) => status switch
    {
        RowStatus.Scored => new("có tổng điểm", "scored"),
        RowStatus.Reported => new("điểm đã công bố", "reported"),
        RowStatus.Unscored => new("không chấm điểm", "not scored"),
        RowStatus.KnockedOut => new("không xếp hạng", "not ranked"),
        _ => new("thiếu số liệu", "inputs missing"),
    };
}
