using System.Net;

namespace EmulationKit.Tests.Architecture.Samples;

internal static class Reads
{
    public static string Text() => File.ReadAllText("x");
}

internal static class Waits
{
    public static async Task<string> Text()
    {
        await Task.Yield();
        return await File.ReadAllTextAsync("x");
    }
}

internal static class Yields
{
    public static IEnumerable<string> Folders()
    {
        yield return Directory.GetCurrentDirectory();
    }
}

internal static class Prints
{
    public static Action<string> Printer { get; } = text => Console.WriteLine(text + "!");
}

internal sealed class Holds
{
    public FileStream? Stream { get; init; }
}

internal static class Asks
{
    public static IPAddress Loopback() => IPAddress.Loopback;
}

internal static class IsPure
{
    public static IEnumerable<string> Names(string path)
    {
        yield return Path.GetFileName(path);
    }
}
