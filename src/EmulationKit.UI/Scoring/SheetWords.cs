using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.UI.Texts;

namespace EmulationKit.UI.Scoring;

/// <summary>Words for score sheets.</summary>
internal static class SheetWords
{
    /// <summary>What was entered, in a line; a dash for nothing.</summary>
    public static string Value(KitTexts texts, Criterion criterion, CriterionInput? input)
    {
        if (input is null)
        {
            return "–";
        }

        var fields = criterion.Method.Fields.Where(f => !f.IsMark).ToList();
        var numbers = fields.Where(f => input.Numbers.ContainsKey(f.Name)).Select(f => Number(texts, f, input.Numbers[f.Name]));
        var marks = input.Marks.Count == 0 ? null : texts["Sheet.Marks", input.Marks.Count(m => m.Value is not null), string.Join("; ", input.Marks.Select(m => texts.Number(m.Value)))];
        var set = input.Override is { } by ? texts["Sheet.PointsSet", texts.Points(by.Points)] : null;
        var text = string.Join(" / ", numbers);
        return string.Join("; ", new[] { text, marks, set }.Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } whole ? whole : "–";
    }

    /// <summary>What stood in a column itself, in a line.</summary>
    public static string Cell(KitTexts texts, Criterion criterion, EntryCell? cell) =>
        cell is { TakesOver: true } ? texts["Sheet.AsBefore"] : Value(texts, criterion, cell?.Input);

    /// <summary>A number with its unit.</summary>
    public static string Number(KitTexts texts, InputField field, decimal number) =>
        SheetFields.IsYesNo(field) ? texts[number == 0 ? "Sheet.No" : "Sheet.Yes"]
            : number == LatenessMethod.Never && field.Name.StartsWith("report", StringComparison.Ordinal) ? texts["Sheet.Never"]
            : texts.Number(number) + (field.Unit is { } unit ? $" {unit}" : "");

    /// <summary>The name of a number, with its unit.</summary>
    public static string Field(KitTexts texts, Criterion criterion, InputField field) =>
        texts.Of(FieldWords.Of(criterion.Method, field)) + (field.Unit is { } unit ? $" ({unit})" : "");

    /// <summary>How the points of a criterion come about, in words.</summary>
    public static string Method(KitTexts texts, Criterion criterion)
    {
        var known = texts[$"Method.{criterion.Method.Name}"];
        return criterion.Method switch
        {
            BandedMethod banded => $"{known}: " + string.Join("; ", banded.Bands.Select(b => Band(texts, b))),
            TargetMethod { Target: { } target } => texts["Sheet.MethodTarget", known, target],
            ValueMethod { Per: 1, Factor: not 1 } value => texts["Sheet.MethodFactor", known, value.Factor],
            CountMethod count => texts["Sheet.MethodEach", known, count.Each],
            BonusMethod bonus => texts["Sheet.MethodEach", known, bonus.Each],
            DeductionMethod deduction => texts["Sheet.MethodEach", known, deduction.Each],
            ChecklistMethod { Items.Count: > 0 } list => $"{known}: " + string.Join("; ", list.Items.Select(i => texts.Of(i))),
            LatenessMethod late => $"{known}: " + string.Join("; ", late.Steps.Select(s => texts["Sheet.MethodLate", s.UpToDays, s.Points])),
            _ => known.StartsWith("Method.", StringComparison.Ordinal) ? criterion.Method.Name : known,
        };
    }

    /// <summary>Who a column falls to.</summary>
    public static string Duty(KitTexts texts, SheetColumnView column) =>
        texts[$"Duty.{column.Duty}"] + (column.DutyName is { } name && column.Duty != SheetCapacity.OwnUnit ? $" ({name})" : "");

    /// <summary>Who did something in a column: the reader, or whose column it is.</summary>
    public static string Who(KitTexts texts, SheetColumnView column, EmulationKit.Access.ActorId by, EmulationKit.Access.ActorId? reader) =>
        by == reader ? texts["Sheet.You"] : texts[$"Duty.{column.Duty}"];

    /// <summary>The kind of mark, its icon and its word for where a sheet stands.</summary>
    public static (string? Kind, string Icon, string Text) State(KitTexts texts, ScoreSheetState state, bool isReturned) =>
        isReturned ? ("warn", "back", texts["SheetState.Returned"]) : state switch
        {
            ScoreSheetState.Draft => (null, "same", texts["SheetState.Draft"]),
            ScoreSheetState.Appraised => ("ok", "check", texts["SheetState.Appraised"]),
            _ => ("info", "wait", texts[$"SheetState.{state}"]),
        };

    /// <summary>How many lines something is missing of; nothing if of none.</summary>
    public static string? MissingCount(KitTexts texts, SheetView view) =>
        view.Missing.Count == 0 ? null : " · " + texts["Sheet.MissingCount", view.Missing.Select(DomainError.PathOf).Distinct().Count()];

    /// <summary>The day of a moment in the campaign.</summary>
    public static string Day(KitTexts texts, CampaignView campaign, DateTimeOffset at) => texts.Day(campaign.Zone.DayOf(at));

    private static string Band(KitTexts texts, Band band) => (band.From, band.To) switch
    {
        ({ } from, { } to) when from == to => texts["Sheet.BandAt", from, band.Points],
        ({ } from, { } to) => texts["Sheet.BandFromTo", from, to, band.Points],
        ({ } from, null) => texts[band.FromIncluded ? "Sheet.BandFrom" : "Sheet.BandAbove", from, band.Points],
        (null, { } to) => texts[band.ToIncluded ? "Sheet.BandTo" : "Sheet.BandBelow", to, band.Points],
        _ => texts.Points(band.Points),
    };
}
