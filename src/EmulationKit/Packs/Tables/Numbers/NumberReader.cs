namespace EmulationKit.Packs;

/// <summary>Reads the numbers of one table, which all follow one convention. Where that is not said, the first number
/// with only one meaning decides it; a number with two meanings before that is looked up further on in the file.</summary>
/// <param name="convention">The convention, or that it is to be found out.</param>
/// <param name="lookAhead">Finds the first number of the file that decides the convention.</param>
internal sealed class NumberReader(NumberConvention convention, Func<NumberConvention> lookAhead)
{
    private const int QuickDigits = 18;
    private bool hasLooked;

    public NumberConvention Convention { get; private set; } = convention;

    /// <summary>Reads a number that is written plainly: digits, and a decimal mark if the convention is known. Nothing is
    /// said of any other text.</summary>
    public bool TryQuick(ReadOnlySpan<char> text, CellKind kind, out long digits, out int decimals)
    {
        var mark = kind == CellKind.Number || Convention == NumberConvention.Point ? '.' : Convention == NumberConvention.Comma ? ',' : '\0';
        (digits, decimals) = (0, 0);
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (text.Length == at || text.Length - at > QuickDigits)
        {
            return false;
        }

        var first = at;
        var fraction = -1;
        for (; at < text.Length; at++)
        {
            var digit = (uint)(text[at] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (text[at] == mark && fraction < 0 && at + 1 < text.Length)
            {
                fraction = at + 1;
            }
            else
            {
                return false;
            }
        }

        decimals = fraction < 0 ? 0 : text.Length - fraction;
        digits = first == 1 ? -digits : digits;
        return kind is CellKind.Text or CellKind.Number;
    }

    /// <summary>Reads a number however it is written. Returns <c>Table.NotANumber</c>, <c>Table.NumberTooLong</c>,
    /// <c>Table.NumberAmbiguous</c> or <c>Table.NumberConvention</c>.</summary>
    public ErrorOr<decimal> Read(ReadOnlySpan<char> text, CellKind kind)
    {
        if (kind == CellKind.Number)
        {
            return NumberText.Value(text, NumberConvention.Point) ?? (ErrorOr<decimal>)NumberErrors.TooLong(text);
        }

        var shape = kind == CellKind.Text ? NumberText.ShapeOf(text) : NumberShape.None;
        if (shape == NumberShape.None)
        {
            return NumberErrors.NotANumber(text);
        }

        if (shape != NumberShape.Whole && Convention == NumberConvention.Auto)
        {
            Convention = Decide(shape);
            if (Convention == NumberConvention.Auto)
            {
                return NumberErrors.Ambiguous(text);
            }
        }

        if (NumberText.ConventionOf(shape) is { } own && own != Convention)
        {
            return NumberErrors.OtherConvention(text, Convention);
        }

        return NumberText.Value(text, Convention) ?? (ErrorOr<decimal>)NumberErrors.TooLong(text);
    }

    private NumberConvention Decide(NumberShape shape)
    {
        if (NumberText.ConventionOf(shape) is { } convention)
        {
            return convention;
        }

        var found = hasLooked ? NumberConvention.Auto : lookAhead();
        hasLooked = true;
        return found;
    }
}
