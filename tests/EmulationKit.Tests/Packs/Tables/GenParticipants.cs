using CsCheck;
using EmulationKit.Packs;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Packs.Tables;

/// <summary>Random lists of participants, with texts that are awkward in tables.</summary>
internal static class GenParticipants
{
    /// <summary>Text as people write it, and all that has a meaning in tables.</summary>
    public static readonly Gen<string> Text = CsCheck.Gen.Frequency(
            (3, OneOf("Xã Thạch An", "Sở Nội vụ", "đ", "UBND \"tỉnh\"", "a,b;c\td", "dòng 1\ndòng 2", "dòng\r\n2", "'x'", "1.234", "true", "🎉 lễ")),
            (2, OneOf("=1+1", "+84", "-5", "@a", "'=1", "''=1", "'", "=", "-", "?", "|", "#REF!", "_x0041_", "2024-01-01", "\"", "sep=;")),
            (1, CsCheck.Gen.String[CsCheck.Gen.Char["ab=+-@'\",;\n ăẬ"], 1, 8]))
        .Select(t => t.Trim()).Where(t => t.Length > 0);

    public static Gen<IReadOnlyList<PackParticipant>> Gen { get; } =
        CsCheck.Gen.Select(Text, CsCheck.Gen.Int[0, 1000], CsCheck.Gen.Bool, CsCheck.Gen.Decimal[0.0001m, 99_999m]).Array[1, 6].Select(rows =>
            (IReadOnlyList<PackParticipant>)[.. rows.Select((r, i) => Participant($"P{i}", r.Item1, r.Item2, r.Item3, decimal.Round(r.Item4, 4) + 0.001m, rows.Length))]);

    private static Gen<string> OneOf(params string[] texts) => CsCheck.Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    public static PackParticipant One(string code, string name) => new(new ParticipantLine(new ParticipantDefinition(code, name, "unit")));

    private static PackParticipant Participant(string code, string name, int seed, bool isPerson, decimal weight, int count) =>
        new(new ParticipantLine(new ParticipantDefinition(code, name, seed % 2 == 0 ? "unit" : "person")
        {
            Nature = isPerson ? ParticipantNature.Person : seed % 7 == 0 ? ParticipantNature.Household : ParticipantNature.Unit,
            Validity = new DateRange(seed % 3 == 0 ? new DateOnly(1900, 1, 1).AddDays(seed) : null, seed % 5 == 0 ? new DateOnly(2024, 1, 1).AddDays(seed) : null),
            Tags = seed % 4 == 0 ? ["remote", "border"] : [],
            Weight = seed % 3 == 1 ? decimal.Round(weight, seed % 5) + 1 : null,
            Post = isPerson && seed % 2 == 0 ? name : null,
            Standing = isPerson && seed % 3 != 0 ? (PersonStanding)(seed % 3) : null,
        })
        {
            Parent = null,
            Successors = [],
        })
        {
            Bloc = seed % 3 == 0 ? "K1" : null,
            Area = seed % 4 == 0 ? name : null,
        };
}
