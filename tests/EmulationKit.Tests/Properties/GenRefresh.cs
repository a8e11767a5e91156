using CsCheck;
using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>A campaign and changes of its inputs and facts, one after the other.</summary>
internal sealed class GenRefresh(int mostParticipants, int unknown)
{
    private readonly GenCampaign campaigns = new(mostParticipants, unknown: unknown);

    public Gen<Changes> Gen => new Generator(campaigns, unknown);

    internal sealed record Changes(CampaignCase Campaign, IReadOnlyList<Step> Steps)
    {
        public override string ToString() => $"{Campaign}{string.Join("\n", Steps)}";
    }

    /// <summary>Other facts of a participant, or another input on one criterion.</summary>
    internal sealed record Step(string Id, ParticipantInput? Facts, string Criterion, CriterionInput? Input)
    {
        public ErrorOr<Updated> Apply(InputTable table) => Facts is null ? table.Set(Id, Criterion, Input) : table.Set(Facts);
    }

    private sealed class Generator(GenCampaign campaigns, int unknown) : Gen<Changes>
    {
        public override Changes Generate(PCG pcg, Size? min, out Size size)
        {
            var campaign = campaigns.Generate(pcg, null, out size);
            var draw = new Draw(pcg);
            var people = new ParticipantsDraw(draw, campaign.Rules, unknown);
            var steps = Enumerable.Range(0, draw.Many(1, 4)).Select(_ => One(draw, people, campaign)).ToArray();
            size.Add(new Size(draw.Size));
            return new(campaign, steps);
        }

        private static Step One(Draw draw, ParticipantsDraw people, CampaignCase campaign)
        {
            var who = draw.One(campaign.Participants);
            var criteria = campaign.Rules.Criteria.AllCriteria().Select(c => c.Criterion).Where(c => c.AppliesTo.Includes(who.Kind, who.Bloc)).ToArray();
            if (criteria.Length == 0 || draw.Chance(40))
            {
                return new(who.Id, people.Facts(who), "", null);
            }

            var criterion = draw.One(criteria);
            return new(who.Id, null, criterion.Code, people.Input(criterion));
        }
    }
}
