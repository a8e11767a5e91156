using System.Security.Cryptography;
using System.Text;

namespace EmulationKit.Access;

/// <summary>How the host lets the first organiser be named: a code that it configures and gives to that person alone. It
/// serves once, for afterwards there is an organiser.</summary>
/// <param name="Code">The code, at least <see cref="FewestCharacters"/> characters; nothing if nobody may be named so.</param>
public sealed record FirstOrganiser(string? Code)
{
    /// <summary>The fewest characters of a code: 12.</summary>
    public const int FewestCharacters = 12;

    /// <summary>Whether a code is the one that the host configured. It takes as long for a wrong code as for the right
    /// one, whatever is wrong with it.</summary>
    /// <param name="code">The code given.</param>
    public bool Accepts(string? code) =>
        CryptographicOperations.FixedTimeEquals(Hash(code), Hash(Code)) && Code is { Length: >= FewestCharacters };

    /// <summary>Only whether there is a code, so that a log that prints it leaks nothing.</summary>
    public override string ToString() => Code is null ? "no code" : "a code";

    private static byte[] Hash(string? code) => SHA256.HashData(Encoding.UTF8.GetBytes(code ?? ""));
}
