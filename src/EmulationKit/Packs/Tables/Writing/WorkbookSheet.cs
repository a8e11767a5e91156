namespace EmulationKit.Packs;

/// <summary>A sheet of a workbook.</summary>
/// <param name="file">The file's name, which errors name as their place together with the sheet's.</param>
/// <param name="name">The sheet's name.</param>
public abstract class WorkbookSheet(string file, string name) : TableSource($"{file}[{name}]")
{
    /// <summary>The sheet's name.</summary>
    public string Name { get; } = Guard.Against.Null(name);
}
