using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>How a pack's test fails.</summary>
internal static class TestErrors
{
    public static Error Differs(string id, LocalizedText what, object? expected, object? found, LocalizedText? why = null)
    {
        var text = Wording.Text("{0}: {1} phải là {2}, nhưng ra {3}", "{0}: {1} should be {2}, but came to {3}", id, what, expected, found);
        return DomainError.Validation("PackTest.Differs",
            text.In("en") + (why is null ? "." : $" ({why.In("en")})."), text.In("vi") + (why is null ? "." : $" ({why.In("vi")})."));
    }

    public static Error NotRefused(IReadOnlyList<string> codes)
    {
        var all = string.Join(", ", codes);
        return DomainError.Validation("PackTest.NotRefused", $"The inputs should be refused with {all}, but were not.", $"Số liệu phải bị từ chối với lỗi {all}, nhưng không bị.");
    }

    public static Error NothingExpected() => DomainError.Validation("PackTest.NothingExpected",
        "The test expects nothing; give 'expect' or 'expectErrors'.", "Phép thử không nêu kết quả mong đợi; hãy ghi 'expect' hoặc 'expectErrors'.");

    public static Error InputsUnclear() => DomainError.Validation("PackTest.InputsUnclear",
        "The test needs either 'participants' or 'inputs' (the name of a sheet beside it), not both.", "Phép thử cần 'participants' hoặc 'inputs' (tên tệp số liệu cùng thư mục), không dùng cả hai.");

    public static Error NoSuchSheet(string sheet, IEnumerable<string> there)
    {
        var near = Nearest.Of(sheet, there);
        return DomainError.Validation("PackTest.NoSuchSheet",
            $"There is no sheet '{sheet}' beside the test" + (near is null ? "; give the name of a CSV file in the folder tests." : $"; did you mean '{near}'?"),
            $"Không có tệp số liệu '{sheet}' cạnh phép thử" + (near is null ? "; hãy ghi tên tệp CSV trong thư mục tests." : $"; có phải '{near}'?"));
    }

    public static Error NoSuchParticipant(string id, IEnumerable<string> known) => Unknown("participant", "đối tượng", id, known);

    public static Error NoSuchCriterion(string code, IEnumerable<string> known) => Unknown("criterion that applies", "tiêu chí áp dụng", code, known);

    public static Error NoSuchAward(string code, IEnumerable<string> known) => Unknown("award", "danh hiệu, hình thức khen thưởng", code, known);

    public static Error NotRanked(string scope) => DomainError.Validation("PackTest.NotRanked",
        $"The rules do not rank within '{scope}'; use one of bloc, kind, campaign that a rule ranks in.", $"Quy tắc không xếp hạng theo '{scope}'; dùng bloc, kind hoặc campaign mà quy tắc có xếp hạng.");

    public static LocalizedText Word(RowStatus status) => status switch
    {
        RowStatus.Scored => new("có tổng điểm", "scored"),
        RowStatus.Reported => new("tổng điểm công bố", "reported"),
        RowStatus.Unscored => new("không chấm điểm", "unscored"),
        RowStatus.NoTotal => new("chưa có tổng điểm", "no total"),
        _ => new("không xếp hạng", "knocked out"),
    };

    private static Error Unknown(string en, string vi, string code, IEnumerable<string> known)
    {
        var near = Nearest.Of(code, known);
        return DomainError.Validation("PackTest.Unknown",
            $"There is no {en} '{code}'" + (near is null ? "." : $"; did you mean '{near}'?"), $"Không có {vi} '{code}'" + (near is null ? "." : $"; có phải '{near}'?"));
    }
}
