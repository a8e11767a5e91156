using CsCheck;

namespace EmulationKit.Tests.Properties;

/// <summary>Runs properties as often as fits a test run; EMULATIONKIT_PROPERTY_FACTOR makes it so many times more.</summary>
internal static class Property
{
    private static readonly long Factor = long.TryParse(Environment.GetEnvironmentVariable("EMULATIONKIT_PROPERTY_FACTOR"), out var factor) ? factor : 1;

    public static void Holds<T>(this Gen<T> campaigns, int times, Action<T> property) =>
        campaigns.Sample(
            campaign =>
            {
                try
                {
                    property(campaign);
                }
                catch (ContradictionException)
                {
                    // Rules without a meaning that the design fixes prove nothing.
                }
            },
            iter: times * Factor);
}
