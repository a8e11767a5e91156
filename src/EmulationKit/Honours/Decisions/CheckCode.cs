using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>
/// The code printed on a certificate, by which anybody checks it: twelve signs in groups of four, such as
/// <c>7K3M-9QPX-2FDW</c>. It follows from the decision, the honoured and the award alone. Signs that are easily taken for one
/// another (0, O, I, L, U) are not used; the last sign is a check on the others, so that one wrong sign, or two that
/// changed places, never lead to another's certificate.
/// </summary>
public readonly record struct CheckCode
{
    /// <summary>How many signs it has, without the dashes.</summary>
    public const int Length = 12;

    // 31 signs, a prime: each sign has a weight of its own, so that the sum shows any one error and any exchange.
    private const string Signs = "123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CheckCode(string value) => Value = value;

    /// <summary>Its twelve signs without dashes.</summary>
    public string Value { get; }

    /// <summary>The code of a line of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="participant">Who is honoured.</param>
    /// <param name="award">The award's code.</param>
    public static CheckCode Of(AwardDecisionId decision, ParticipantId participant, string award)
    {
        Guard.Against.Null(award);
        var hash = SHA256.HashData([.. decision.Value.ToByteArray(bigEndian: true), .. participant.Value.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(award.ToUpperInvariant())]);
        var rest = BinaryPrimitives.ReadUInt64BigEndian(hash);
        Span<char> signs = stackalloc char[Length];
        for (var i = 0; i < Length - 1; i++, rest /= (ulong)Signs.Length)
        {
            signs[i] = Signs[(int)(rest % (ulong)Signs.Length)];
        }

        signs[^1] = Check(signs[..^1]);
        return new(new(signs));
    }

    /// <summary>The code that somebody typed: capitals or not, with dashes, spaces or none, I or L for 1. Nothing if it is none.</summary>
    /// <param name="text">What was typed.</param>
    public static CheckCode? Read(string? text)
    {
        var signs = string.Concat((text ?? "").Where(c => c is not ('-' or '–' or '.') && !char.IsWhiteSpace(c)).Select(c => char.ToUpperInvariant(c) is var sign && sign is 'I' or 'L' ? '1' : sign));
        return signs.Length == Length && signs.All(Signs.Contains) && Check(signs.AsSpan(0, Length - 1)) == signs[^1] ? new(signs) : null;
    }

    /// <summary>The code as it is printed, in groups of four.</summary>
    public override string ToString() => Value is { Length: Length } ? $"{Value[..4]}-{Value[4..8]}-{Value[8..]}" : "";

    private static char Check(ReadOnlySpan<char> signs)
    {
        var sum = 0;
        for (var i = 0; i < signs.Length; i++)
        {
            sum += (i + 2) * Signs.IndexOf(signs[i], StringComparison.Ordinal);
        }

        // The check's own weight is 1.
        return Signs[(Signs.Length - (sum % Signs.Length)) % Signs.Length];
    }
}
