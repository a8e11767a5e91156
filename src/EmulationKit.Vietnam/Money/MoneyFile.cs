namespace EmulationKit.Vietnam;

/// <summary>The file of the figures of money, each with its days.</summary>
internal sealed record MoneyFile(
    IReadOnlyList<MoneyFile.Salary> BaseSalary,
    IReadOnlyList<MoneyFile.Rounded> Rounding,
    IReadOnlyList<MoneyFile.Ceiling> FundCeilings,
    IReadOnlyList<MoneyFile.Organising> OrganisingShares)
{
    private static readonly Lazy<MoneyFile> File = new(() => LawData.Read<MoneyFile>("money.json"));

    public static MoneyFile Current => File.Value;

    /// <summary>A figure with its days.</summary>
    internal abstract record Dated(DateOnly From, Source Source)
    {
        public DateOnly? To { get; init; }

        public string? SeenIn { get; init; }

        public LocalizedText? Note { get; init; }

        public DateRange Validity() => new(From, To);
    }

    internal sealed record Salary(long Dong, DateOnly From, Source Source) : Dated(From, Source);

    internal sealed record Rounded(long UpToDong, DateOnly From, Source Source) : Dated(From, Source);

    internal sealed record Ceiling(bool Mountainous, decimal Share, DateOnly From, Source Source) : Dated(From, Source);

    internal sealed record Organising(decimal Share, DateOnly From, Source Source) : Dated(From, Source);
}
