using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmulationKit.Access;

namespace EmulationKit.Audit;

/// <summary>
/// One thing that was done, as a link of its campaign's chain: each link holds the hash of the one before, so that
/// nothing can be changed, left out or put in later without showing. What was changed stands apart in an
/// <see cref="AuditPayload"/>, of which the link holds only a salted hash; a payload can be erased and the chain still
/// verifies.
/// </summary>
/// <param name="Chain">The chain: the campaign's id, or <see cref="Guid.Empty"/> for what belongs to no campaign.</param>
/// <param name="Sequence">The place in the chain, 1 the first.</param>
/// <param name="At">When, in UTC, to the microsecond.</param>
/// <param name="Actor">Who; nobody for what the kit does by itself.</param>
/// <param name="Action">What: the name of the use case.</param>
/// <param name="Subject">What it was done to, such as <c>ScoreSheet/0191…</c>.</param>
/// <param name="PayloadHash">The salted SHA-256 of the payload, in hexadecimal; empty if there is none.</param>
/// <param name="Previous">The hash of the link before; empty for the first.</param>
/// <param name="Hash">The SHA-256 of this link, in hexadecimal.</param>
public sealed record AuditEntry(
    Guid Chain, long Sequence, DateTimeOffset At, ActorId? Actor, string Action, string Subject, string PayloadHash, string Previous, string Hash)
{
    /// <summary>The next link of a chain.</summary>
    /// <param name="head">The last link's place and hash.</param>
    /// <param name="draft">What was done.</param>
    /// <param name="payload">What was changed, if it is to be kept.</param>
    public static AuditEntry After(AuditHead head, AuditDraft draft, AuditPayload? payload)
    {
        Guard.Against.Null(head);
        Guard.Against.Null(draft);
        var at = new DateTimeOffset(draft.At.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
        var entry = new AuditEntry(head.Chain, head.Sequence + 1, at, draft.Actor, draft.Action, draft.Subject, payload?.Hash ?? "", head.Hash, "");
        return entry with { Hash = entry.ComputeHash() };
    }

    /// <summary>The hash that this link must have.</summary>
    public string ComputeHash()
    {
        // Each part is preceded by its length, so that no two different links read the same.
        var text = new StringBuilder();
        foreach (var part in new[]
        {
            Chain.ToString("N", CultureInfo.InvariantCulture), Sequence.ToString(CultureInfo.InvariantCulture), At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            Actor?.Value ?? "", Action, Subject, PayloadHash, Previous,
        })
        {
            text.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
