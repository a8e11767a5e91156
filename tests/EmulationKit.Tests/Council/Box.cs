using System.Reflection;
using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

/// <summary>What somebody with write access to the storage could reach.</summary>
internal static class Box
{
    public static SealedBox Of(CouncilSession session) => Read<SealedBox>(session, "box");

    public static VotingRoll RollOf(CouncilSession session) => Read<VotingRoll>(session, "roll");

    public static SealedBoxKey KeyOf(CouncilSession session) => Read<SealedBoxKey>(session, "key");

    public static bool HasKey(CouncilSession session) => Field("key").GetValue(session) is not null;

    public static void Put(CouncilSession session, SealedBox box) => Field("box").SetValue(session, box);

    public static void Put(CouncilSession session, VotingRoll roll) => Field("roll").SetValue(session, roll);

    public static void Put(CouncilSession session, SealedBoxKey key) => Field("key").SetValue(session, key);

    /// <summary>The box with only some ballots in it.</summary>
    public static SealedBox With(IEnumerable<SealedBallot> ballots) =>
        ballots.Aggregate(SealedBox.Empty, (box, ballot) => box.With(ballot));

    private static T Read<T>(CouncilSession session, string name) => Assert.IsType<T>(Field(name).GetValue(session));

    private static FieldInfo Field(string name) =>
        typeof(CouncilSession).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException($"There is no field {name}.");
}
