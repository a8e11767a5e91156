using System.Globalization;
using System.Security.Cryptography;

namespace EmulationKit.Council;

/// <summary>
/// What a voter takes away: the SHA-256 of the sealed ballot. It shows that the ballot is in the closed box and
/// nothing of what it says. It must never be written down beside the voter: no log, no audit entry.
/// </summary>
/// <param name="Hash">The hash as 64 lower-case hexadecimal digits.</param>
public sealed record BallotReceipt(string Hash)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int ReadableBits = 80;

    /// <summary>The first 80 bits in 16 letters and digits that are not mistaken for each other, in groups of four.</summary>
    public string Readable
    {
        get
        {
            var letters = Letters();
            return string.Join('-', letters.Chunk(4).Select(group => new string(group)));
        }
    }

    /// <summary>Whether a text that a voter types is this receipt, in the long form or the readable one;
    /// case, spaces and hyphens do not matter, nor O for 0 or I and L for 1 in the readable form.</summary>
    /// <param name="typed">The text.</param>
    public bool IsTypedAs(string typed)
    {
        Guard.Against.Null(typed);
        var bare = new string(typed.Where(char.IsAsciiLetterOrDigit).ToArray()).ToUpperInvariant();
        return bare == Hash.ToUpperInvariant()
            || bare.Replace('O', '0').Replace('I', '1').Replace('L', '1') == Letters();
    }

    internal static BallotReceipt Of(ReadOnlySpan<byte> sealedBallot) =>
        new(Convert.ToHexStringLower(SHA256.HashData(sealedBallot)));

    private string Letters()
    {
        var bits = UInt128.Parse(Hash.AsSpan(0, ReadableBits / 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return string.Create(ReadableBits / 5, bits, static (letters, value) =>
        {
            for (var i = letters.Length - 1; i >= 0; i--)
            {
                letters[i] = Alphabet[(int)(value & 31)];
                value >>= 5;
            }
        });
    }
}
