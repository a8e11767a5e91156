namespace EmulationKit.Tool;

/// <summary>What the tool's exit code says.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    public const int Negative = 1;

    public const int BadInput = 2;

    public const int Fault = 3;

    public const int Interrupted = 130;

    public static IReadOnlyList<(int Code, LocalizedText Meaning)> Words { get; } =
    [
        (Done, new("đã làm xong", "done")),
        (Negative, new("trả lời là không: một phép thử không đạt, hai bộ khác nhau, niêm phong hoặc nhật ký không khớp", "the answer is no: a test fails, packs differ, a seal or an audit chain does not verify")),
        (BadInput, new("số liệu hoặc dòng lệnh sai; không ghi gì", "bad input or a wrong call; nothing was written")),
        (Fault, new("lỗi nội bộ của công cụ", "a fault of the tool itself")),
        (Interrupted, new("bị ngắt (Ctrl-C); không để lại gì", "interrupted (Ctrl-C); nothing is left behind")),
    ];
}
