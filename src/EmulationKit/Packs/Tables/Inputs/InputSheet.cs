using EmulationKit.Awards;

namespace EmulationKit.Packs;

/// <summary>
/// A sheet with one row for each participant and one column for each fact and each input, such as <c>id</c>,
/// <c>kind</c>, <c>I.1.actual</c>, <c>II.1.mark1</c>, <c>ballot:CO-THI-DUA</c>. A criterion's bare code means its only or
/// main input. An empty cell is an input that was not given.
/// </summary>
public static class InputSheet
{
    /// <summary>Reads a sheet row by row. Every error comes back at once with its file, line and column, and then nothing
    /// is read. Beside the errors of inputs (<c>Input.…</c>) it returns <c>Table.…</c> for what is wrong with the table
    /// or a cell, and <c>Sheet.…</c> for what is wrong with a fact.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="source">The sheet.</param>
    /// <param name="options">How it is to be read.</param>
    /// <param name="progress">Told the number of rows read, every few thousand and at the end.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ErrorOr<GivenInputs> Read(
        EvaluationPlan plan,
        TableSource source,
        InputSheetOptions? options = null,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(source);
        options ??= new();
        Guard.Against.NegativeOrZero(options.MostErrors);
        var opened = source.Open();
        if (opened.IsError)
        {
            return opened.Errors;
        }

        using var reader = opened.Value;
        return new InputSheetReader(plan, source, reader, options).Read(progress, cancellation);
    }
}
