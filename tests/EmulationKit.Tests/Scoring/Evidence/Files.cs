using System.IO.Compression;
using System.Text;

namespace EmulationKit.Tests.Scoring.Evidence;

/// <summary>Files as people send them.</summary>
internal static class Files
{
    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    /// <summary>A picture of one dot.</summary>
    public static byte[] Png { get; } =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];

    public static byte[] Program { get; } = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0];

    public static byte[] Docx { get; } = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>"));

    public static byte[] Docm { get; } = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>"), ("word/vbaProject.bin", "x"));

    public static byte[] Jar { get; } = Zip(("META-INF/MANIFEST.MF", "Main-Class: A"));

    /// <summary>A document that is thirty megabytes of nothing.</summary>
    public static byte[] Bomb { get; } = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string(' ', 30 * 1024 * 1024)));

    public static byte[] Locked
    {
        get
        {
            // The first bit of the flags in each header says that it is encrypted.
            var zip = (byte[])Docx.Clone();
            for (var i = 0; i < zip.Length - 10; i++)
            {
                if (zip.AsSpan(i).StartsWith("PK\u0003\u0004"u8))
                {
                    zip[i + 6] |= 1;
                }
                else if (zip.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
                {
                    zip[i + 8] |= 1;
                }
            }

            return zip;
        }
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
