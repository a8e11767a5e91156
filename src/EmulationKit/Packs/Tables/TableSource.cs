namespace EmulationKit.Packs;

/// <summary>A table that lies somewhere, such as a CSV file or a sheet of a workbook. It can be read any number of
/// times, each time from its beginning.</summary>
public abstract class TableSource
{
    /// <summary>A table.</summary>
    /// <param name="file">The file's name, which errors name as their place.</param>
    protected TableSource(string file) => File = Guard.Against.Null(file);

    /// <summary>The file's name, which errors name as their place; of a sheet in a workbook with the sheet's name.</summary>
    public string File { get; }

    /// <summary>Opens the table at its beginning, or says why it is none, with the place.</summary>
    public abstract ErrorOr<TableReader> Open();
}
