using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>What the content of a decision, its signature and a revocation must be.</summary>
internal static class DecisionChecks
{
    /// <summary>The largest amount of one award: one million million đồng.</summary>
    private const long LargestAmount = 1_000_000_000_000;

    public static Problems OfContent(
        IReadOnlyList<Source> citations, IReadOnlyList<Honouree> honourees, string evaluationSeal)
    {
        var problems = new Problems();
        if (citations.Count == 0)
        {
            problems.Add("Decision.CitationMissing", "citations",
                "A decision cites what it rests on; name at least one document.",
                "Quyết định cần có căn cứ; hãy ghi ít nhất một văn bản.");
        }

        for (var i = 0; i < citations.Count; i++)
        {
            CheckDocument(problems, $"citations/{i}", citations[i]);
        }

        if (honourees.Count == 0)
        {
            problems.Add("Decision.NoHonourees", "honourees",
                "The decision honours nobody; list at least one.",
                "Quyết định chưa có ai được khen thưởng; cần ít nhất một.");
        }

        var seen = new HashSet<(ParticipantId, string)>();
        for (var i = 0; i < honourees.Count; i++)
        {
            CheckHonouree(problems, $"honourees/{i}", honourees[i], seen);
        }

        CheckHash(problems, "evaluationSeal", evaluationSeal);
        return problems;
    }

    public static Problems OfSignature(DecisionSignature signature)
    {
        var problems = new Problems();
        CheckText(problems, "number", signature.Number);
        CheckText(problems, "signatory/name", signature.Signatory.Name);
        CheckText(problems, "signatory/post", signature.Signatory.Post);
        CheckHash(problems, "auditHead", signature.AuditHead);
        return problems;
    }

    public static Problems OfRevocation(Revocation revocation, DateOnly signedOn)
    {
        var problems = new Problems();
        CheckDocument(problems, "legalBasis", revocation.LegalBasis);
        CheckDocument(problems, "document", revocation.Document);
        if (revocation.RevokedOn < signedOn)
        {
            problems.Add("Decision.RevokedBeforeSigned", "revokedOn",
                "An award cannot be revoked before the day of the decision.",
                "Không thể hủy bỏ khen thưởng trước ngày của quyết định.");
        }

        return problems;
    }

    private static void CheckHonouree(Problems problems, string path, Honouree honouree, HashSet<(ParticipantId, string)> seen)
    {
        Codes.Check(problems, $"{path}/awardCode", honouree.AwardCode);
        if (!seen.Add((honouree.Participant, (honouree.AwardCode ?? "").ToUpperInvariant())))
        {
            problems.Add("Decision.HonoureeTwice", path,
                $"The participant already has '{honouree.AwardCode}' in this list; keep one line.",
                $"Đối tượng đã có '{honouree.AwardCode}' trong danh sách; chỉ giữ một dòng.");
        }

        if (honouree.Coefficient is { } coefficient
            && (coefficient <= 0 || Exact.ToScaled(coefficient, AwardMoney.MostDecimals) is null))
        {
            problems.Add("Decision.CoefficientOutOfRange", $"{path}/coefficient",
                "A coefficient is above zero and has at most six decimals; leave it out if there is no money.",
                "Hệ số phải lớn hơn 0 và có tối đa sáu chữ số thập phân; bỏ trống nếu không có tiền thưởng.");
        }

        if (honouree.Amount is < 0 or > LargestAmount)
        {
            problems.Add("Decision.AmountOutOfRange", $"{path}/amount",
                $"An amount is between 0 and {LargestAmount} đồng.",
                $"Số tiền phải từ 0 đến {LargestAmount} đồng.");
        }
    }

    private static void CheckText(Problems problems, string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add("Decision.TextMissing", path,
                "This must be filled in before signing.",
                "Cần ghi trước khi ký.");
        }
    }

    private static void CheckDocument(Problems problems, string path, Source document)
    {
        if (string.IsNullOrWhiteSpace(document?.Document))
        {
            problems.Add("Decision.DocumentMissing", path,
                "Name the document.",
                "Hãy ghi văn bản.");
        }
    }

    private static void CheckHash(Problems problems, string path, string hash)
    {
        if (hash is not { Length: 64 } || !hash.All(char.IsAsciiHexDigitLower))
        {
            problems.Add("Decision.HashInvalid", path,
                "A hash is 64 hexadecimal digits in lower case.",
                "Mã băm gồm 64 chữ số thập lục phân viết thường.");
        }
    }
}
