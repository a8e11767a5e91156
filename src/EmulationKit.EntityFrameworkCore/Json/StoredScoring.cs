using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Json;

internal sealed record StoredMark(decimal? Value, bool IsRecusal)
{
    public static StoredMark Of(Mark mark) => new(mark.Value, mark.IsRecusal);

    public Mark Restore() => IsRecusal ? Mark.Recusal : Value is { } value ? Mark.Of(value) : Mark.Abstention;
}

internal sealed record StoredEvidence(EvidenceId Id, EvidenceKind Kind, string Title, string? Sha256, Uri? Address)
{
    public static StoredEvidence Of(EvidenceRef evidence) => new(evidence.Id, evidence.Kind, evidence.Title, evidence.Sha256, evidence.Address);

    public EvidenceRef Restore() => EvidenceRef.Stored(Id, Kind, Title, Sha256, Address);
}

internal sealed record StoredEntry(string Criterion, EntryCell? SelfScore, EntryCell? CrossCheck, EntryCell? Appraisal)
{
    public static StoredEntry Of(ScoreEntry entry) => new(entry.Criterion, entry.SelfScore, entry.CrossCheck, entry.Appraisal);

    public ScoreEntry Restore()
    {
        var entry = new ScoreEntry(Criterion);
        entry.Put(ScoreColumn.SelfScore, SelfScore);
        entry.Put(ScoreColumn.CrossCheck, CrossCheck);
        entry.Put(ScoreColumn.Appraisal, Appraisal);
        return entry;
    }
}
