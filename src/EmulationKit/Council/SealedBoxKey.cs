using System.Buffers.Binary;
using System.Security.Cryptography;

namespace EmulationKit.Council;

/// <summary>
/// The key pair of one vote: the public key to which ballots are encrypted, and the private key wrapped under the
/// tellers' passphrase (PBKDF2-SHA-256, AES-256-GCM). Without the passphrase the box cannot be opened by anyone.
/// </summary>
public sealed class SealedBoxKey
{
    /// <summary>The fewest rounds of PBKDF2 that a vote can be opened with: 600 000.</summary>
    public const int FewestIterations = 600_000;

    /// <summary>The most rounds of PBKDF2 that a vote can be opened with: 10 000 000.</summary>
    public const int MostIterations = 10_000_000;

    private const byte Version = 1;
    private const int SaltLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int ScalarLength = 32;
    private const int PointAt = 1 + sizeof(int);
    private const int SaltAt = PointAt + BoxCipher.PointLength;
    private const int NonceAt = SaltAt + SaltLength;
    private const int ScalarAt = NonceAt + NonceLength;
    private const int TagAt = ScalarAt + ScalarLength;
    private const int Length = TagAt + TagLength;

    private readonly byte[] packed;

    private SealedBoxKey(byte[] packed) => this.packed = packed;

    /// <summary>The public point, X ‖ Y.</summary>
    internal ReadOnlySpan<byte> PublicPoint => packed.AsSpan(PointAt, BoxCipher.PointLength);

    private int Iterations => BinaryPrimitives.ReadInt32BigEndian(packed.AsSpan(1));

    private ReadOnlySpan<byte> Header => packed.AsSpan(0, SaltAt);

    /// <summary>The key as stored, in format 1: version, iterations, public point, salt, nonce, wrapped key, tag.</summary>
    public byte[] Pack() => [.. packed];

    /// <summary>The key that was stored.</summary>
    /// <param name="packed">What <see cref="Pack"/> gave.</param>
    /// <exception cref="InvalidDataException">The bytes are not a key in a known format.</exception>
    public static SealedBoxKey Unpack(ReadOnlySpan<byte> packed)
    {
        if (packed.Length != Length || packed[0] != Version)
        {
            throw new InvalidDataException("The stored key of the vote has an unknown format.");
        }

        var key = new SealedBoxKey(packed.ToArray());
        return key.Iterations is >= 1 and <= MostIterations
            ? key
            : throw new InvalidDataException("The stored key of the vote names an impossible number of iterations.");
    }

    internal static SealedBoxKey Create(TellersPassphrase passphrase, int iterations, byte[] context)
    {
        using var pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var scalar = pair.ExportParameters(includePrivateParameters: true).D
            ?? throw new CryptographicException("The new key has no private part.");

        var packed = new byte[Length];
        packed[0] = Version;
        BinaryPrimitives.WriteInt32BigEndian(packed.AsSpan(1), iterations);
        BoxCipher.PointOf(pair).CopyTo(packed, PointAt);
        RandomNumberGenerator.Fill(packed.AsSpan(SaltAt, SaltLength + NonceLength));

        var key = new SealedBoxKey(packed);
        using var aes = key.WrappingCipher(passphrase);
        aes.Encrypt(
            packed.AsSpan(NonceAt, NonceLength),
            scalar,
            packed.AsSpan(ScalarAt, ScalarLength),
            packed.AsSpan(TagAt),
            key.Bound(context));
        CryptographicOperations.ZeroMemory(scalar);
        return key;
    }

    /// <summary>The private key, or nothing if the passphrase is wrong or the stored key was altered.</summary>
    internal ECDiffieHellman? TryUnlock(TellersPassphrase passphrase, byte[] context)
    {
        var scalar = new byte[ScalarLength];
        using var aes = WrappingCipher(passphrase);
        try
        {
            aes.Decrypt(
                packed.AsSpan(NonceAt, NonceLength),
                packed.AsSpan(ScalarAt, ScalarLength),
                packed.AsSpan(TagAt),
                scalar,
                Bound(context));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        var pair = ECDiffieHellman.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            D = scalar,
            Q = BoxCipher.ToPoint(PublicPoint),
        });
        CryptographicOperations.ZeroMemory(scalar);
        return pair;
    }

    /// <summary>The public key and the iterations are bound in, so that neither can be swapped for another.</summary>
    private byte[] Bound(byte[] context) => [.. context, .. Header];

    private AesGcm WrappingCipher(TellersPassphrase passphrase)
    {
        var words = passphrase.ToBytes();
        var derived = Rfc2898DeriveBytes.Pbkdf2(
            words, packed.AsSpan(SaltAt, SaltLength), Iterations, HashAlgorithmName.SHA256, 32);
        var aes = new AesGcm(derived, TagLength);
        CryptographicOperations.ZeroMemory(words);
        CryptographicOperations.ZeroMemory(derived);
        return aes;
    }
}
