namespace EmulationKit.Vietnam;

/// <summary>The file of titles and forms: the decrees one after the other, and each entry under them.</summary>
internal sealed record AwardsFile(IReadOnlyList<AwardsFile.Regime> Regimes, IReadOnlyList<AwardsFile.Entry> Awards)
{
    public IEnumerable<AwardForm> Forms()
    {
        var regimes = Regimes.ToDictionary(r => r.Code);
        return Awards.SelectMany(entry => entry.Versions.Select(version => Form(entry, version, regimes[version.Regime])));
    }

    private static AwardForm Form(Entry entry, Version version, Regime regime) =>
        new(entry.Code, version.Name ?? entry.Name, new(regime.From, regime.To), version.Source)
        {
            Kind = entry.Kind,
            Recipients = entry.For,
            Level = entry.Level,
            Decree = regime.Source,
            Competence = version.Competence,
            Coefficient = version.Coefficient,
            BallotShare = version.BallotShare,
            Predecessors = version.Predecessors,
            Notes = version.Notes,
        };

    internal sealed record Regime(string Code, DateOnly From, Source Source)
    {
        public DateOnly? To { get; init; }
    }

    internal sealed record Entry(
        string Code, LocalizedText Name, AwardFormKind Kind, IReadOnlyList<AwardRecipient> For, string Level, IReadOnlyList<Version> Versions);

    internal sealed record Version(string Regime, Source Source)
    {
        public LocalizedText? Name { get; init; }

        public LawValue<LocalizedText>? Competence { get; init; }

        public LawValue<decimal>? Coefficient { get; init; }

        public LawValue<decimal>? BallotShare { get; init; }

        public IReadOnlyList<LawValue<LocalizedText>> Predecessors { get; init; } = [];

        public IReadOnlyList<LocalizedText> Notes { get; init; } = [];
    }
}
