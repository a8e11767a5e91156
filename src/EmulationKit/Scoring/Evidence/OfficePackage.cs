using System.IO.Compression;

namespace EmulationKit.Scoring;

/// <summary>Looks into a zip: only documents of Word, Excel and PowerPoint without macros are taken.</summary>
internal static class OfficePackage
{
    private const int MostEntries = 10_000;
    private const long MostUnpacked = 512L * 1024 * 1024;
    private const int MostTimesLarger = 200;
    private const long SmallEnough = 10L * 1024 * 1024;

    public static ErrorOr<EvidenceType> TypeOf(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostEntries || IsBomb(zip.Entries.Sum(e => (decimal)e.Length), content.Length))
            {
                return EvidenceErrors.TooLargeInside;
            }

            if (zip.Entries.Any(e => e.IsEncrypted))
            {
                return EvidenceErrors.Encrypted;
            }

            var names = zip.Entries.Select(e => e.FullName.Replace('\\', '/').TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? EvidenceErrors.Executable
                : !names.Contains("[Content_Types].xml") ? EvidenceErrors.TypeUnknown
                : names.Contains("word/document.xml") ? EvidenceType.Docx
                : names.Contains("xl/workbook.xml") ? EvidenceType.Xlsx
                : names.Contains("ppt/presentation.xml") ? EvidenceType.Pptx
                : EvidenceErrors.TypeUnknown;
        }
        catch (InvalidDataException)
        {
            return EvidenceErrors.Damaged;
        }
    }

    private static bool IsBomb(decimal unpacked, long packed) =>
        unpacked > MostUnpacked || (unpacked > SmallEnough && unpacked > (decimal)packed * MostTimesLarger);
}
