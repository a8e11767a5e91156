namespace EmulationKit.Awards;

/// <summary>What a nomination vote of a bloc refuses, apart from its figures.</summary>
internal static class BlocNominationErrors
{
    public static Error AlreadyThere => DomainError.Conflict("BlocVote.AlreadyThere",
        "The bloc has voted on this award already; correct those minutes, or withdraw them first.", "Khối, cụm đã bỏ phiếu cho danh hiệu, hình thức này; hãy sửa biên bản đó hoặc rút trước.", "award");

    public static Error ReasonMissing => DomainError.Validation("BlocVote.ReasonMissing",
        "Give the reason; it is kept in the audit.", "Cần nêu lý do; lý do được lưu trong nhật ký.", "reason");

    public static Error Undecided => DomainError.Conflict("BlocVote.Undecided",
        "Candidates tie for the last places; the bloc records a further ballot, or lowers the number of places, before this is confirmed.",
        "Còn đơn vị bằng phiếu ở vị trí cuối; khối, cụm cần ghi vòng bỏ phiếu tiếp theo hoặc giảm số được suy tôn rồi mới xác nhận được.", "state");

    public static Error NotPossible(string command, BlocNominationState state) => DomainError.Conflict($"BlocVote.Cannot{command}While{state}",
        $"This cannot be done while the vote is {state switch { BlocNominationState.Recorded => "recorded", BlocNominationState.Returned => "returned", BlocNominationState.Confirmed => "confirmed", _ => "withdrawn" }}.",
        $"Không thực hiện được khi kết quả suy tôn {state switch { BlocNominationState.Recorded => "đang chờ xác nhận", BlocNominationState.Returned => "đã bị trả lại", BlocNominationState.Confirmed => "đã được xác nhận", _ => "đã rút" }}.", "state");
}
