namespace EmulationKit;

/// <summary>Checks that a choice is one of those there are, so that a number that names none never passes for one.</summary>
internal static class Choices
{
    public static void Check<T>(Problems problems, string path, T choice)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(choice))
        {
            var all = string.Join(", ", Enum.GetNames<T>());
            problems.Add("Rules.UnknownChoice", path, $"'{choice}' is none of the choices; use one of: {all}.", $"'{choice}' không phải lựa chọn hợp lệ; dùng một trong: {all}.");
        }
    }
}
