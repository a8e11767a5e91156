namespace EmulationKit.Packs;

/// <summary>Compares the input sheets that tests bring with them.</summary>
internal static class SheetDiff
{
    public static void Compare(Pack before, Pack after, List<PackChange> changes)
    {
        foreach (var test in after.Tests)
        {
            var old = before.Tests.FirstOrDefault(t => t.File == test.File && t.Inputs == test.Inputs);
            if (old?.SheetContent?.Invoke() is { } was && test.SheetContent?.Invoke() is { } now && !was.AsSpan().SequenceEqual(now))
            {
                changes.Add(new(PackSection.Tests, $"{PackFiles.Tests}/{test.Inputs}", "", PackChangeKind.Changed, Lines(was), Lines(now),
                    Wording.Text("Phép thử {0} «{1}»: nội dung tệp số liệu {2} thay đổi", "Test {0} «{1}»: the input sheet {2} says something else", test.File, test.Name, test.Inputs)));
            }
        }
    }

    private static LocalizedText Lines(byte[] sheet) => Wording.Text("{0} dòng", "{0} lines", sheet.AsSpan().TrimEnd((byte)'\n').Count((byte)'\n') + 1);
}
