using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Tests.Properties;

/// <summary>What must hold of every seal.</summary>
public sealed class SealProperties
{
    [Fact]
    public void A_seal_verifies_exactly_and_one_changed_byte_is_found() => new GenCampaign(mostParticipants: 12, unknown: 8).Holds(60, campaign =>
    {
        var seal = EvaluationSeal.Of(campaign.Evaluate());
        var verified = EvaluationSeal.Verify(seal.File, seal.Hash);
        Assert.False(verified.IsError, verified.IsError ? verified.FirstError.Description : "");
        Assert.True(EvaluationSeal.Of(verified.Value).File.Span.SequenceEqual(seal.File.Span));

        var chance = new Random(campaign.Seed);
        for (var i = 0; i < 3; i++)
        {
            var changed = seal.File.ToArray();
            changed[chance.Next(changed.Length)] ^= (byte)(1 << chance.Next(8));
            Assert.True(EvaluationSeal.Verify(changed).IsError);
        }
    });

    [Fact]
    public void Rules_come_back_from_JSON_as_they_were() => new GenCampaign().Holds(60, campaign =>
    {
        var written = RulesJson.Write(campaign.Rules);
        Assert.Equal(written, RulesJson.Write(RulesJson.Read(written).Value));
    });
}
