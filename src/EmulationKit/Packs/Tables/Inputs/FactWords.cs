using System.Globalization;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Writes what is known of a participant as <see cref="FactCells"/> reads it.</summary>
internal static class FactWords
{
    private const string NotKnown = "?";
    private const string None = "none";

    public static string Ballot(BallotCount ballot) => string.Create(CultureInfo.InvariantCulture, $"{ballot.VotesFor}/{ballot.Members}");

    public static TableCell Cell(SheetWriter write, ParticipantInput participant, SheetColumn column) => column.Kind switch
    {
        SheetColumnKind.Registered => TableCell.Of(participant.Registered),
        SheetColumnKind.Hold => participant.Hold is { } hold ? YesOnly(hold) : TableCell.Of(NotKnown),
        SheetColumnKind.Leader => YesOnly(participant.Leader),
        SheetColumnKind.DirectWorker => YesOnly(participant.DirectWorker),
        SheetColumnKind.Titles => Titles(write, participant.Titles),
        SheetColumnKind.History => History(write, participant.History),
        _ => Outside(write, participant.Outside),
    };

    private static TableCell YesOnly(bool truth) => truth ? TableCell.Of(true) : TableCell.Empty;

    private static TableCell Titles(SheetWriter write, IReadOnlyList<string>? titles)
    {
        var text = titles is null ? "" : titles.Count == 0 ? None : string.Join('|', titles);
        return Checked(write, "titles", text, titles is null || FactCells.Codes(text)?.SequenceEqual(titles) == true);
    }

    private static TableCell History(SheetWriter write, IReadOnlyList<HeldAward>? history)
    {
        var text = history is null ? NotKnown
            : string.Join('|', history.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Award}@{h.Year}{(h.ThematicOrSudden ? "*" : "")}")));
        var read = FactCells.History(text);
        return Checked(write, "history", text, !read.IsError && (history is null ? read.Value is null : read.Value?.SequenceEqual(history) == true));
    }

    private static TableCell Outside(SheetWriter write, IReadOnlyList<OutsideAward> outside)
    {
        var text = string.Join('|', outside.Select(o => $"{o.Award}@{o.Achievement}={(o.Granted is { } granted ? granted ? "granted" : "refused" : "undecided")}"));
        var read = FactCells.Outside(text);
        return Checked(write, "outside", text, !read.IsError && read.Value.SequenceEqual(outside));
    }

    /// <summary>What would be read differently is refused.</summary>
    private static TableCell Checked(SheetWriter write, string column, string text, bool isSame)
    {
        if (!isSame || (text.Length > 0 && !CellText.Survives(text)))
        {
            write.Refuse(column, text);
        }

        return TableCell.Of(text);
    }
}
