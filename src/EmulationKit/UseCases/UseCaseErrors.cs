namespace EmulationKit.UseCases;

/// <summary>How use cases refuse what has nothing to do with one aggregate.</summary>
internal static class UseCaseErrors
{
    public static readonly Error Conflict = DomainError.Conflict("Store.Conflict",
        "Somebody else saved this since you opened it. Nothing of yours is lost: compare with what is there now and save again.",
        "Có người khác đã lưu nội dung này sau khi bạn mở. Nội dung của bạn chưa mất: hãy so sánh với bản hiện tại rồi lưu lại.");

    public static Error NotFound(string what) => DomainError.NotFound("Store.NotFound", $"There is no such {what}, or you may not see it.", "Không tìm thấy, hoặc bạn không được xem.");
}
