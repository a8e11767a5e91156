using System.Security.Cryptography;
using System.Text;

namespace EmulationKit.Audit;

/// <summary>What was changed, apart from the chain. Erased, it leaves its hash, and the salt that would allow guessing
/// goes with it.</summary>
public sealed class AuditPayload
{
    private AuditPayload(Guid chain, long sequence, byte[] salt, string? before, string? after, bool personal)
    {
        Chain = chain;
        Sequence = sequence;
        Salt = salt;
        Before = before;
        After = after;
        Personal = personal;
        Hash = ComputeHash();
    }

    /// <summary>The chain of the link that it belongs to.</summary>
    public Guid Chain { get; private set; }

    /// <summary>The place of the link that it belongs to.</summary>
    public long Sequence { get; private set; }

    /// <summary>The salt; empty once erased.</summary>
    public byte[] Salt { get; private set; }

    /// <summary>What there was before, as JSON.</summary>
    public string? Before { get; private set; }

    /// <summary>What there is after, as JSON.</summary>
    public string? After { get; private set; }

    /// <summary>Whether it holds personal data.</summary>
    public bool Personal { get; private set; }

    /// <summary>When it was erased, if it was.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>The salted SHA-256, in hexadecimal.</summary>
    public string Hash { get; private set; }

    /// <summary>Whether it still is what its hash says; an erased one is taken as it is.</summary>
    public bool IsIntact => ErasedAt is not null || ComputeHash() == Hash;

    /// <summary>The payload of a link.</summary>
    /// <param name="draft">What was done.</param>
    /// <param name="sequence">The place of the link.</param>
    public static AuditPayload? Of(AuditDraft draft, long sequence)
    {
        Guard.Against.Null(draft);
        return draft.Before is null && draft.After is null
            ? null
            : new(draft.Chain, sequence, RandomNumberGenerator.GetBytes(16), draft.Before, draft.After, draft.Personal);
    }

    /// <summary>Erases what was changed; the link stays.</summary>
    /// <param name="at">When.</param>
    public void Erase(DateTimeOffset at)
    {
        (Before, After, Salt) = (null, null, []);
        ErasedAt ??= at;
    }

    private string ComputeHash() =>
        Convert.ToHexStringLower(SHA256.HashData([.. Salt, .. Encoding.UTF8.GetBytes($"{Before?.Length ?? -1}:{Before}{After?.Length ?? -1}:{After}")]));
}
