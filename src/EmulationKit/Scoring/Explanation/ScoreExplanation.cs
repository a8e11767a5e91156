using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>How a participant's total came about: a line for every criterion that applies.</summary>
public sealed class ScoreExplanation
{
    private ScoreExplanation(IReadOnlyList<ScoreLine> lines, Points? total, decimal scale, RowStatus status)
    {
        Lines = lines;
        Total = total;
        Scale = scale;
        Status = status;
    }

    /// <summary>The lines, in the order of the criteria; none behind a reported total.</summary>
    public IReadOnlyList<ScoreLine> Lines { get; }

    /// <summary>The total; nothing if there is none.</summary>
    public Points? Total { get; }

    /// <summary>The whole scale of the participant's kind.</summary>
    public decimal Scale { get; }

    /// <summary>How it stands with the total.</summary>
    public RowStatus Status { get; }

    /// <summary>What rescaling and the caps of bonus and total add to, or take from, the sum of the lines.</summary>
    public Points Adjustment => Total is { } total && Status == RowStatus.Scored ? new(total.Raw - Lines.Sum(l => l.Points.Raw)) : Points.Zero;

    /// <summary>The same as its unit may read it: without the lines of knock-outs, of which the public wording says enough.</summary>
    internal ScoreExplanation ForItsUnit() => new([.. Lines.Where(l => l.Criterion.Method.Role != CriterionRole.Knockout)], Total, Scale, Status);

    internal static ScoreExplanation Of(InputTable table, BlocLeaders?[] leaders, int row)
    {
        var (sheet, scores) = SheetReader.Read(table, leaders, row);
        var profile = table.Profiles[table.ProfileOf[row]];
        var status = scores.Status[0];
        var lines = status == RowStatus.Reported ? [] : sheet.Where(l => profile.Applies[l.Criterion.Index]).Select(l => Line(table, l, row)).ToArray();
        return new(lines, status is RowStatus.Scored or RowStatus.Reported ? new Points(scores.Totals[0]) : null, new Points(profile.ScaleTotal).ToDecimal(), status);
    }

    private static ScoreLine Line(InputTable table, SheetLine line, int row)
    {
        var definition = line.Criterion.Definition;
        var set = table.OverrideOf(line.Criterion.Index, row);
        var state = (set, line.Missing, definition.Missing) switch
        {
            (not null, _, _) => ScoreLineState.SetByPerson,
            (null, false, _) => ScoreLineState.Entered,
            (_, _, MissingPolicy.Zero) => ScoreLineState.MissingAsZero,
            (_, _, MissingPolicy.Rescale) => ScoreLineState.MissingRescaled,
            _ => ScoreLineState.Missing,
        };
        var text = state switch
        {
            // A seal keeps the points that a person set, not the reason.
            ScoreLineState.SetByPerson when set?.Reason == SealedInput.NoReason => Wording.Text("chấm trực tiếp {0} điểm", "{0} points set by a person", set.Points),
            ScoreLineState.SetByPerson => Wording.Text("chấm trực tiếp {0} điểm: {1}", "{0} points set by a person: {1}", set?.Points, set?.Reason),
            ScoreLineState.Entered => definition.Method.Explain(SheetReader.Reading(table, line, row)),
            ScoreLineState.MissingAsZero when definition.Method.Role == CriterionRole.Knockout => new LocalizedText("không ghi nhận vi phạm", "nothing recorded"),
            ScoreLineState.MissingAsZero when definition.Method.Role != CriterionRole.Main => new LocalizedText("không ghi nhận, 0 điểm", "nothing recorded, 0 points"),
            ScoreLineState.MissingAsZero => new LocalizedText("chưa có số liệu, tính 0 điểm theo quy định", "no input; 0 points by the rule"),
            ScoreLineState.MissingRescaled => new LocalizedText("chưa có số liệu, các tiêu chí cùng nội dung được quy đổi thay", "no input; the others of its area stand for it"),
            _ => new LocalizedText("chưa có số liệu, chưa thể tính tổng điểm", "no input; there is no total until it is there"),
        };
        return new(definition, table.Plan.Scoring.Areas[line.Criterion.Area], new Points(line.Criterion.Role == CriterionRole.Knockout ? 0 : line.Points), state, text, table.InputOf(line.Criterion, row));
    }
}
