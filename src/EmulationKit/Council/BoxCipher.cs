using System.Security.Cryptography;

namespace EmulationKit.Council;

/// <summary>
/// Encrypts to a public key with the platform's cryptography: an ephemeral ECDH key on P-256, HKDF-SHA-256 over the
/// shared secret salted with both public points, AES-256-GCM with the context as authenticated data.
/// Format 1: version (1 byte), ephemeral point X ‖ Y (64), ciphertext, tag (16).
/// Each message has a key of its own, so the nonce comes from the same derivation.
/// </summary>
internal static class BoxCipher
{
    /// <summary>The bytes of a public point, X ‖ Y.</summary>
    public const int PointLength = 64;

    private const byte Version = 1;
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + PointLength;

    public static byte[] Seal(ReadOnlySpan<byte> publicPoint, byte[] context, ReadOnlySpan<byte> plaintext)
    {
        using var ephemeral = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var envelope = new byte[HeaderLength + plaintext.Length + TagLength];
        envelope[0] = Version;
        PointOf(ephemeral).CopyTo(envelope, 1);

        var derived = Derive(ephemeral, publicPoint, envelope.AsSpan(1, PointLength), publicPoint);
        using var aes = new AesGcm(derived.AsSpan(0, KeyLength), TagLength);
        aes.Encrypt(
            derived.AsSpan(KeyLength),
            plaintext,
            envelope.AsSpan(HeaderLength, plaintext.Length),
            envelope.AsSpan(HeaderLength + plaintext.Length),
            context);
        CryptographicOperations.ZeroMemory(derived);
        return envelope;
    }

    /// <summary>The plaintext, or nothing if the envelope is damaged, forged, or belongs to another context.</summary>
    public static byte[]? TryOpen(ECDiffieHellman key, byte[] context, ReadOnlySpan<byte> envelope)
    {
        if (envelope.Length < HeaderLength + TagLength || envelope[0] != Version)
        {
            return null;
        }

        var point = envelope.Slice(1, PointLength);
        var body = envelope[HeaderLength..^TagLength];
        var plaintext = new byte[body.Length];
        try
        {
            var derived = Derive(key, point, point, PointOf(key));
            using var aes = new AesGcm(derived.AsSpan(0, KeyLength), TagLength);
            aes.Decrypt(derived.AsSpan(KeyLength), body, envelope[^TagLength..], plaintext, context);
            CryptographicOperations.ZeroMemory(derived);
            return plaintext;
        }
        catch (CryptographicException)
        {
            // A point off the curve and a tag that does not match are the same thing here: not a ballot of this box.
            return null;
        }
    }

    /// <summary>The public point of a key, X ‖ Y.</summary>
    public static byte[] PointOf(ECDiffieHellman key) =>
        key.ExportParameters(includePrivateParameters: false).Q is { X: { } x, Y: { } y }
            ? [.. x, .. y]
            : throw new CryptographicException("The key has no public point.");

    /// <summary>A public point, X ‖ Y, as the platform wants it.</summary>
    public static ECPoint ToPoint(ReadOnlySpan<byte> point) =>
        new() { X = point[..(PointLength / 2)].ToArray(), Y = point[(PointLength / 2)..].ToArray() };

    private static byte[] Derive(
        ECDiffieHellman own, ReadOnlySpan<byte> otherPoint, ReadOnlySpan<byte> ephemeralPoint, ReadOnlySpan<byte> boxPoint)
    {
        using var other = ECDiffieHellman.Create(
            new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = ToPoint(otherPoint) });
        var secret = own.DeriveRawSecretAgreement(other.PublicKey);
        var derived = new byte[KeyLength + NonceLength];
        byte[] salt = [.. ephemeralPoint, .. boxPoint];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, derived, salt, "EmulationKit.Council.Box.1"u8);
        CryptographicOperations.ZeroMemory(secret);
        return derived;
    }
}
