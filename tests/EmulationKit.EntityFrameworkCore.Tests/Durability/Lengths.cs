using System.Globalization;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

/// <summary>How long the tests of durability take: short in the suite, longer by <c>tests/long.sh</c>.</summary>
internal static class Lengths
{
    /// <summary>How often the writer is killed, on each database.</summary>
    public static int Kills => Of("EK_KILLS", 10);

    /// <summary>For how many seconds two processes edit the same sheets.</summary>
    public static int Seconds => Of("EK_SECONDS", 10);

    /// <summary>How many participants the campaign has whose lists are looked at.</summary>
    public static int Participants => Of("EK_PARTICIPANTS", 20_000);

    private static int Of(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
