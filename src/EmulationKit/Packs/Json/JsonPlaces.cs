using System.Text;

namespace EmulationKit.Packs;

/// <summary>Turns byte positions of a file into lines and columns as editors count them.</summary>
internal readonly ref struct JsonPlaces
{
    private const int Shown = 12;

    private readonly string file;
    private readonly ReadOnlySpan<byte> text;
    private readonly List<int> lines;

    public JsonPlaces(string file, ReadOnlySpan<byte> text)
    {
        this.file = file;
        this.text = text;
        lines = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lines.Add(i + 1);
            }
        }
    }

    public TextPlace Of(long position)
    {
        var (line, inLine) = LineOf(position);
        return new(file, line + 1, Encoding.UTF8.GetCharCount(text.Slice(lines[line], inLine)) + 1);
    }

    /// <summary>The line, from 0, and the bytes before the position in it.</summary>
    public (int Line, int InLine) LineOf(long position)
    {
        var found = lines.BinarySearch((int)position);
        var line = found >= 0 ? found : ~found - 1;
        return (line, (int)position - lines[line]);
    }

    /// <summary>A place by line and byte position, and what stands there.</summary>
    public (TextPlace Place, (string En, string Vi) Near) At(long line, long inLine)
    {
        var start = lines[(int)Math.Min(line, lines.Count - 1)];
        var position = (int)Math.Min(start + inLine, text.Length);
        var rest = text[position..];
        var end = rest.IndexOfAny("\r\n"u8);
        var near = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).Trim('\uFFFD');
        near = near.Length > Shown ? near[..Shown] + "…" : near;
        return (Of(position), near.Length == 0 ? ("", "") : ($" at '{near}'", $" tại '{near}'"));
    }
}
