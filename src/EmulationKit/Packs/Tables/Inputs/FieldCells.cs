using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Reads the cells of one field straight into units of the field's last decimal.</summary>
internal sealed class FieldCells
{
    private readonly long[] powers = [.. Enumerable.Range(0, 10).Select(Exact.PowerOfTen)];
    private readonly long minimum;
    private readonly long maximum;

    public FieldCells(SheetColumn column, int cell)
    {
        (Column, Cell) = (column, cell);
        Criterion = column.Criterion ?? throw new ArgumentException("The column belongs to no criterion.", nameof(column));
        Field = Criterion.Fields[column.Field];
        (minimum, maximum) = (Field.RawMinimum, Field.RawMaximum);
        Buffer = new ColumnBuffer(Field);
    }

    public SheetColumn Column { get; }

    public int Cell { get; }

    public CompiledCriterion Criterion { get; }

    public InputField Field { get; }

    public ColumnBuffer Buffer { get; }

    /// <summary>The raw number of the row being read.</summary>
    public long Raw { get; set; }

    public bool IsGiven => Raw != Buffer.None;

    /// <summary>The number of the row being read, if there is one.</summary>
    public decimal? Number => Raw >= minimum ? Exact.FromScaled(Raw, Field.Decimals) : null;

    /// <summary>Takes a number that is written plainly and lies in the range; false if it must be looked at closely.</summary>
    public bool TryQuick(ReadOnlySpan<char> text, CellKind kind, NumberReader numbers)
    {
        if (!numbers.TryQuick(text, kind, out var digits, out var decimals))
        {
            return false;
        }

        var more = Field.Decimals - decimals;
        if (more != 0)
        {
            if (more is < 0 || Math.BigMul(digits, powers[more], out var scaled) != scaled >> 63)
            {
                return false;
            }

            digits = scaled;
        }

        Raw = digits;
        return digits >= minimum && digits <= maximum;
    }

    /// <summary>Reads a cell however it is written, or says what is wrong with it.</summary>
    public Error? Read(ReadOnlySpan<char> text, CellKind kind, NumberReader numbers)
    {
        Raw = Buffer.None;
        if (Field.IsMark && kind == CellKind.Text && MarkWords.Of(text) is { } word)
        {
            Raw = word.IsRecusal ? Buffer.Recused : Buffer.Abstained;
            return null;
        }

        if (kind == CellKind.Date)
        {
            return SheetErrors.IsDate(text);
        }

        var number = IsYesNo && YesNo.Of(text) is { } yes ? (yes ? 1 : 0) : numbers.Read(text, kind);
        if (number.IsError)
        {
            return number.FirstError;
        }

        if (Field.ToRaw(number.Value) is { } raw)
        {
            Raw = raw;
            return null;
        }

        var problems = new Problems();
        InputCheck.CheckNumber(problems, "", Field, number.Value);
        return problems.Errors[0];
    }

    private bool IsYesNo => Field is { Decimals: 0, Minimum: 0, Maximum: 1 };
}
