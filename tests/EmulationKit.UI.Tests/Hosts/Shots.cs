namespace EmulationKit.UI.Tests.Hosts;

/// <summary>Runs the demo on a port, to be looked at: <c>dotnet run --project tests/EmulationKit.UI.Tests -- 5055</c>.</summary>
internal static class Shots
{
    private static void Main(string[] args)
    {
        var builder = DemoHost.Builder(new Demo(args is [_, "during", ..] ? Demo.At(2024, 8, 16) : null)).AddKit();
        builder.WebHost.UseUrls($"http://127.0.0.1:{args[0]}");
        builder.Build().Use().Run();
    }
}
