namespace EmulationKit.Packs;

/// <summary>
/// Reads a table row by row, blank rows left out. Nothing of a row outlives the next <see cref="Read"/>; so a file of
/// any length is read in little memory.
/// </summary>
public abstract class TableReader : IDisposable
{
    /// <summary>Goes to the next row that is not blank; false at the end, and where the file cannot be read on.</summary>
    public abstract bool Read();

    /// <summary>Why the file could not be read to its end, with the place; nothing while all is well.</summary>
    public Error? Failure { get; protected set; }

    /// <summary>The line on which the row begins, 1 the first of the file.</summary>
    public abstract int Line { get; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>Whether a row must have as many cells as the header. A workbook leaves out empty cells at the end.</summary>
    public abstract bool HasEvenRows { get; }

    /// <summary>The text of a cell, as it stands; empty beyond the last cell. It is valid until the next call.</summary>
    /// <param name="column">The cell's place, 0 the first.</param>
    public abstract ReadOnlySpan<char> Text(int column);

    /// <summary>What a cell holds; text beyond the last cell.</summary>
    /// <param name="column">The cell's place, 0 the first.</param>
    public abstract CellKind Kind(int column);

    /// <summary>Whether a cell cannot be seen, because its row or column is hidden; no file of text has such cells.</summary>
    /// <param name="column">The cell's place, 0 the first.</param>
    public virtual bool IsHidden(int column) => false;

    /// <summary>Whether a cell is merged with others; no file of text has such cells.</summary>
    /// <param name="column">The cell's place, 0 the first.</param>
    public virtual bool IsMerged(int column) => false;

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the file.</summary>
    /// <param name="disposing">Whether it was asked for.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
