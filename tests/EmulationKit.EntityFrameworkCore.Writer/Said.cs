namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>Lines to whoever started the process, each written whole.</summary>
internal static class Said
{
    private static readonly Lock Turn = new();

    public static void Line(string line)
    {
        lock (Turn)
        {
            Console.Out.Write(line + "\n");
            Console.Out.Flush();
        }
    }

    /// <summary>Waits for a line; without one, who started the process is gone.</summary>
    public static async Task GoAsync()
    {
        if (await Console.In.ReadLineAsync() is null)
        {
            Environment.Exit(3);
        }
    }
}
