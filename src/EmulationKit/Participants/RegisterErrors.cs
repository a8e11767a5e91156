using System.Globalization;

namespace EmulationKit.Participants;

/// <summary>Why nobody can be named who stands for a participant on a day.</summary>
internal static class RegisterErrors
{
    public static Error NotYetThere(Participant participant, DateOnly day) => DomainError.NotFound("Participant.NotYetThere",
        $"'{participant.Name}' ({participant.Validity}) does not exist yet on {Iso(day)}.",
        $"'{participant.Name}' ({participant.Validity}) chưa tồn tại vào ngày {Vietnamese(day)}.");

    public static Error NotSucceeded(Participant participant, DateOnly day) => DomainError.NotFound("Participant.NotSucceeded",
        $"'{participant.Name}' ({participant.Validity}) ended before {Iso(day)} and nobody succeeds it; record the reorganisation.",
        $"'{participant.Name}' ({participant.Validity}) đã kết thúc trước ngày {Vietnamese(day)} và không có đơn vị kế thừa; hãy ghi nhận việc sắp xếp.");

    public static Error SuccessorOpen(Participant participant, DateOnly day) => DomainError.Conflict("Participant.SuccessorOpen",
        $"'{participant.Name}' was split before {Iso(day)}; say which of its successors is meant.",
        $"'{participant.Name}' đã được chia tách trước ngày {Vietnamese(day)}; hãy chọn đơn vị kế thừa cần dùng.");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Vietnamese(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
