namespace EmulationKit.Packs;

/// <summary>The names of a pack's files.</summary>
public static class PackFiles
{
    /// <summary>Who, what for, when and among whom.</summary>
    public const string Campaign = "campaign.json";

    /// <summary>The scale and the criteria.</summary>
    public const string Criteria = "criteria.json";

    /// <summary>The ranking and the awards.</summary>
    public const string Awards = "awards.json";

    /// <summary>The participants; a pack may leave it out.</summary>
    public const string Participants = "participants.csv";

    /// <summary>The folder of the tests.</summary>
    public const string Tests = "tests";

    /// <summary>The folder of the schemas that editors read.</summary>
    public const string Schemas = "schemas";

    /// <summary>The files that every pack has.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Campaign, Criteria, Awards];

    /// <summary>Where a file of a pack finds its schema, seen from the file.</summary>
    internal static string SchemaOf(string file) =>
        (file.Contains('/', StringComparison.Ordinal) ? "../" : "") + $"{Schemas}/{SchemaName(file)}.schema.json";

    private static string SchemaName(string file) =>
        file.StartsWith(Tests + "/", StringComparison.Ordinal) ? "test" : file.Split('.')[0];
}
