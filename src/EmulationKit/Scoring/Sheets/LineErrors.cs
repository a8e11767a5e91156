using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What is refused of one line of a sheet.</summary>
internal static class LineErrors
{
    public const int LongestText = 2_000;

    public static Error LineTwice(string code) => DomainError.Validation("Sheet.LineTwice",
        $"The line '{code}' is entered twice; enter it once.", $"Dòng '{code}' được nhập hai lần; chỉ nhập một lần.", Path(code));

    public static Error LineNotReturned(string code) => DomainError.Conflict("Sheet.LineNotReturned",
        $"The sheet was returned for other lines; '{code}' stands as it was.",
        $"Bảng điểm được trả lại để bổ sung các dòng khác; dòng '{code}' giữ nguyên.", Path(code));

    public static Error ReasonMissing(string code) => DomainError.Validation("Sheet.ReasonMissing",
        $"The value of '{code}' is changed; say why.", $"Giá trị của '{code}' bị thay đổi; hãy ghi lý do.", Path(code, "reason"));

    public static Error ReturnReasonMissing => DomainError.Validation("Sheet.ReasonMissing",
        "Say what the sheet is returned for.", "Hãy ghi rõ nội dung cần bổ sung khi trả lại bảng điểm.", "sheet/reason");

    public static Error TextTooLong(string path, int length) => DomainError.Validation("Sheet.TextTooLong",
        $"The text has {length} characters; use at most {LongestText}.", $"Nội dung dài {length} ký tự; chỉ dùng tối đa {LongestText}.", path);

    public static Error NothingToConfirm(string code) => DomainError.Validation("Sheet.NothingToConfirm",
        $"Nothing is entered for '{code}', so there is nothing to confirm; enter it.",
        $"Dòng '{code}' chưa có số liệu nên không có gì để xác nhận; hãy nhập.", Path(code));

    public static Error LineUnconfirmed(string code) => DomainError.Validation("Sheet.LineUnconfirmed",
        $"The line '{code}' is not confirmed; confirm it or enter another value.",
        $"Dòng '{code}' chưa được xác nhận; hãy xác nhận hoặc nhập giá trị khác.", Path(code));

    public static Error InputMissing(Criterion criterion) => DomainError.Validation("Sheet.InputMissing",
        $"'{criterion.Code}' has no complete value; {Consequence(criterion, "there will be no total", "it will give no points", "other criteria of its area will stand for it")}. Enter it, or acknowledge that it is missing.",
        $"'{criterion.Code}' chưa đủ số liệu; {Consequence(criterion, "sẽ không có tổng điểm", "tiêu chí này sẽ không có điểm", "các tiêu chí khác cùng nội dung sẽ được tính thay")}. Hãy nhập, hoặc xác nhận là còn thiếu.",
        Path(criterion.Code));

    public static Error EvidenceMissing(Criterion criterion) => DomainError.Validation("Sheet.EvidenceMissing",
        $"'{criterion.Code}' needs evidence: {criterion.Evidence?.In("en")}.",
        $"'{criterion.Code}' cần minh chứng: {criterion.Evidence}.", Path(criterion.Code, "evidence"));

    public static Error EvidenceTwice(string code) => DomainError.Conflict("Sheet.EvidenceTwice",
        "This evidence is attached already.", "Minh chứng này đã được đính kèm.", Path(code, "evidence"));

    public static Error TooMuchEvidence(string code, int most) => DomainError.Conflict("Sheet.TooMuchEvidence",
        $"A line takes at most {most} pieces of evidence in a column; put some together.",
        $"Mỗi dòng trong một cột nhận tối đa {most} minh chứng; hãy gộp lại.", Path(code, "evidence"));

    public static Error EvidenceUnknown(string code) => DomainError.NotFound("Sheet.EvidenceUnknown",
        "The line has no such evidence in this column.", "Dòng này không có minh chứng đó ở cột này.", Path(code, "evidence"));

    public static string Path(string code, string? place = null) => place is null ? $"sheet/{code}" : $"sheet/{code}/{place}";

    private static string Consequence(Criterion criterion, string refuse, string zero, string rescale) => criterion.Missing switch
    {
        MissingPolicy.Zero => zero,
        MissingPolicy.Rescale => rescale,
        _ => refuse,
    };
}
