namespace EmulationKit.Audit;

/// <summary>Verifies chains of audit entries.</summary>
public static class AuditChain
{
    /// <summary>Goes through a chain link by link. Returns its end, or the first broken link with what is wrong with it:
    /// <c>Audit.LinkMissing</c>, <c>Audit.LinkAltered</c>, <c>Audit.LinkNotInChain</c>, <c>Audit.PayloadAltered</c>,
    /// <c>Audit.PayloadMissing</c>, <c>Audit.HeadDiffers</c>.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="entries">The links in their order, each with its payload if it has one.</param>
    /// <param name="head">The end that is on record, or printed in a decision; not compared if not given.</param>
    public static ErrorOr<AuditHead> Verify(Guid chain, IEnumerable<(AuditEntry Entry, AuditPayload? Payload)> entries, AuditHead? head = null)
    {
        Guard.Against.Null(entries);
        var end = AuditHead.Empty(chain);
        foreach (var (entry, payload) in entries)
        {
            if (Broken(end, entry, payload) is { } error)
            {
                return error;
            }

            end = new(chain, entry.Sequence, entry.Hash);
        }

        return head is not null && head != end
            ? Error("Audit.HeadDiffers", end.Sequence, $"the chain ends at link {end.Sequence}, but link {head.Sequence} with another hash is on record; links were cut off or added", $"chuỗi kết thúc ở mắt xích {end.Sequence}, nhưng ghi nhận là mắt xích {head.Sequence} với mã khác; đã bị cắt hoặc thêm mắt xích")
            : end;
    }

    private static Error? Broken(AuditHead end, AuditEntry entry, AuditPayload? payload)
    {
        var next = end.Sequence + 1;
        if (entry.Chain != end.Chain || entry.Sequence != next)
        {
            return Error("Audit.LinkMissing", next, $"link {next} is missing; the next one there is {entry.Sequence}", $"thiếu mắt xích {next}; mắt xích kế tiếp hiện có là {entry.Sequence}");
        }

        if (entry.Previous != end.Hash)
        {
            return Error("Audit.LinkNotInChain", next, $"link {next} ({entry.Action}) does not follow the one before it", $"mắt xích {next} ({entry.Action}) không nối với mắt xích trước");
        }

        if (entry.Hash != entry.ComputeHash())
        {
            return Error("Audit.LinkAltered", next, $"link {next} ({entry.Action}) was changed after it was written", $"mắt xích {next} ({entry.Action}) đã bị sửa sau khi ghi");
        }

        if (payload is null)
        {
            return entry.PayloadHash.Length == 0 ? null
                : Error("Audit.PayloadMissing", next, $"what link {next} ({entry.Action}) changed is no longer there, and was not erased by the kit", $"nội dung của mắt xích {next} ({entry.Action}) không còn, và không phải do hệ thống xóa");
        }

        return payload.Hash == entry.PayloadHash && payload.IsIntact ? null
            : Error("Audit.PayloadAltered", next, $"what link {next} ({entry.Action}) changed was altered later", $"nội dung của mắt xích {next} ({entry.Action}) đã bị sửa về sau");
    }

    private static Error Error(string code, long sequence, string en, string vi) =>
        DomainError.Validation(code, $"The audit is broken: {en}.", $"Nhật ký bị đứt: {vi}.", $"audit/{sequence}");
}
