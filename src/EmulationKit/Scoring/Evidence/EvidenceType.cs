namespace EmulationKit.Scoring;

/// <summary>A type of file that is taken as evidence.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extensions">The endings that its names may have, the usual one first.</param>
internal sealed record EvidenceType(string MediaType, params string[] Extensions)
{
    /// <summary>How many bytes tell a type.</summary>
    public const int Head = 64;

    public static readonly EvidenceType Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    public static readonly EvidenceType Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
    public static readonly EvidenceType Pptx = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx");
    private static readonly EvidenceType Pdf = new("application/pdf", ".pdf");
    private static readonly EvidenceType Jpeg = new("image/jpeg", ".jpg", ".jpeg");
    private static readonly EvidenceType Png = new("image/png", ".png");
    private static readonly EvidenceType Webp = new("image/webp", ".webp");
    private static readonly EvidenceType Heic = new("image/heic", ".heic", ".heif");
    private static readonly EvidenceType Mp4 = new("video/mp4", ".mp4", ".m4v");
    private static readonly string[] Pictures = ["heic", "heix", "mif1", "msf1"];
    private static readonly string[] Films = ["isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash"];

    /// <summary>The usual endings of all types.</summary>
    public static string All => string.Join(", ", new[] { Pdf, Jpeg, Png, Webp, Heic, Mp4, Docx, Xlsx, Pptx }.Select(t => t.Extensions[0]));

    /// <summary>The type that the first bytes tell, but of what is packed as a zip; nothing if it is none of them.</summary>
    public static EvidenceType? Of(ReadOnlySpan<byte> head) =>
        Begins(head, "%PDF-"u8) ? Pdf
        : Begins(head, [0xFF, 0xD8, 0xFF]) ? Jpeg
        : Begins(head, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]) ? Png
        : head.Length >= 12 && Begins(head, "RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8) ? Webp
        : head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) ? OfBrand(head[8..12])
        : null;

    public static bool IsZip(ReadOnlySpan<byte> head) => Begins(head, "PK"u8);

    /// <summary>Programs of Windows, Linux, macOS and Java, and scripts that name who runs them.</summary>
    public static bool IsProgram(ReadOnlySpan<byte> head) =>
        Begins(head, "MZ"u8) || Begins(head, [0x7F, .. "ELF"u8]) || Begins(head, "#!"u8) || Begins(head, [0xCA, 0xFE, 0xBA, 0xBE])
        || Begins(head, [0xFE, 0xED, 0xFA]) || Begins(head, [0xCE, 0xFA, 0xED, 0xFE]) || Begins(head, [0xCF, 0xFA, 0xED, 0xFE]);

    private static bool Begins(ReadOnlySpan<byte> head, ReadOnlySpan<byte> mark) => head.StartsWith(mark);

    private static EvidenceType? OfBrand(ReadOnlySpan<byte> brand)
    {
        var name = System.Text.Encoding.Latin1.GetString(brand);
        return Pictures.Contains(name) ? Heic : Films.Contains(name) ? Mp4 : null;
    }
}
