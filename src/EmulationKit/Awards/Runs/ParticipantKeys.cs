using System.Globalization;
using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>The opaque ids by which evaluations and seals name participants.</summary>
internal static class ParticipantKeys
{
    public static string Of(ParticipantId participant) => participant.Value.ToString("N", CultureInfo.InvariantCulture);
}
