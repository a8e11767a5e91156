using EmulationKit.Access;

namespace EmulationKit.Honours;

/// <summary>Who signs a decision, as its last lines print it.</summary>
/// <param name="Actor">Who signs, by user id.</param>
/// <param name="Name">The name printed under the signature.</param>
/// <param name="Post">The post, such as "CHỦ TỊCH" or "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".</param>
public sealed record Signatory(ActorId Actor, string Name, string Post);
