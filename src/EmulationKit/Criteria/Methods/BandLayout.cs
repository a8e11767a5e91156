namespace EmulationKit.Criteria;

/// <summary>Bands in order, as the first raw value of each; the values are whole numbers of the last decimal, so that
/// an open end is the next number.</summary>
internal sealed record BandLayout(long[] Starts, long[] Points)
{
    public static BandLayout Of(BandedMethod method)
    {
        var ordered = Ordered(method);
        return new([.. ordered.Select(b => b.First)], [.. ordered.Select(b => EmulationKit.Points.From(b.Band.Points).Raw)]);
    }

    /// <summary>Whether more earns more (true) or less does (false); nothing if the points go up and down.</summary>
    public static bool? DirectionOf(BandedMethod method)
    {
        var points = Ordered(method).Select(b => b.Band.Points).ToArray();
        var steps = points.Zip(points.Skip(1), (a, b) => b.CompareTo(a)).ToArray();
        return steps.All(s => s >= 0) ? true : steps.All(s => s <= 0) ? false : null;
    }

    public static void Check(MethodCheck check, BandedMethod method)
    {
        if (method.Bands.Count == 0)
        {
            check.Problem("Bands.None", "bands", "there is no band; give at least one.", "chưa có khoảng điểm nào; cần ít nhất một.");
            return;
        }

        var field = method.Fields[0];
        var sound = true;
        for (var i = 0; i < method.Bands.Count; i++)
        {
            var band = method.Bands[i];
            check.IsPoints($"bands/{i}/points", band.Points, check.Criterion.Maximum);
            if (!IsEnd(band.From, field) || !IsEnd(band.To, field) || band.From > band.To || (band.From == band.To && band.From is not null && !(band.FromIncluded && band.ToIncluded)))
            {
                sound = false;
                check.Problem("Bands.Invalid", $"bands/{i}", $"the band {band} holds no value, or its ends have more than {field.Decimals} decimals or are beyond the accepted values.",
                    $"khoảng {band} không chứa giá trị nào, hoặc cận có quá {field.Decimals} chữ số thập phân hay vượt khoảng giá trị cho phép.");
            }
        }

        if (sound)
        {
            CheckCover(check, method, field);
        }
    }

    private static bool IsEnd(decimal? end, InputField field) =>
        end is null || (Math.Abs(end.Value) <= 1_000_000_000_000_000_000m && Exact.ToScaled(end.Value, field.Decimals) is { } raw && Math.Abs(raw) < long.MaxValue / 4);

    private static void CheckCover(MethodCheck check, BandedMethod method, InputField field)
    {
        var ordered = Ordered(method);
        var next = field.RawMinimum;
        foreach (var (band, first, last) in ordered)
        {
            if (first > next && next <= field.RawMaximum)
            {
                Report(check, "Bands.Gap", field, next, "no band holds", "không khoảng nào chứa");
            }
            else if (first < next && first != long.MinValue && next != field.RawMinimum)
            {
                Report(check, "Bands.Overlap", field, first, "more than one band holds", "hơn một khoảng chứa");
            }
            else if (first == long.MinValue && next != field.RawMinimum)
            {
                Report(check, "Bands.Overlap", field, field.RawMinimum, "more than one band holds", "hơn một khoảng chứa");
            }

            next = last == long.MaxValue ? long.MaxValue : Math.Max(next, last + 1);
        }

        if (next <= field.RawMaximum)
        {
            Report(check, "Bands.Gap", field, next, "no band holds", "không khoảng nào chứa");
        }
    }

    private static void Report(MethodCheck check, string code, InputField field, long raw, string en, string vi)
    {
        var value = Exact.FromScaled(raw, field.Decimals);
        check.Problem(code, "bands", $"{en} the value {Wording.Number(value, "en")}; let the bands cover {Wording.Number(field.Minimum, "en")}..{Wording.Number(field.Maximum, "en")} exactly once.",
            $"{vi} giá trị {Wording.Number(value, "vi")}; các khoảng phải phủ {Wording.Number(field.Minimum, "vi")}..{Wording.Number(field.Maximum, "vi")} đúng một lần.");
    }

    private static List<(Band Band, long First, long Last)> Ordered(BandedMethod method)
    {
        var decimals = method.Fields[0].Decimals;
        return [.. method.Bands.Select(b => (b, First(b, decimals), Last(b, decimals))).OrderBy(b => b.Item2).ThenBy(b => b.Item3)];
    }

    private static long First(Band band, int decimals) =>
        band.From is { } from && Exact.ToScaled(from, decimals) is { } raw ? (band.FromIncluded ? raw : raw + 1) : long.MinValue;

    private static long Last(Band band, int decimals) =>
        band.To is { } to && Exact.ToScaled(to, decimals) is { } raw ? (band.ToIncluded ? raw : raw - 1) : long.MaxValue;
}
