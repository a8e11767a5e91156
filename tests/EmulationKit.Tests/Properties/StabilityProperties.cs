using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>What must not change a result, and in which direction a change must go.</summary>
public sealed class StabilityProperties
{
    [Fact]
    public void The_order_of_participants_and_criteria_changes_nothing() => new GenCampaign(mostParticipants: 14, unknown: 8).Holds(120, campaign =>
    {
        var chance = new Random(campaign.Seed);
        var shuffled = campaign with
        {
            Participants = Shuffled(campaign.Participants, chance),
            Rules = campaign.Rules with { Criteria = campaign.Rules.Criteria with { Areas = Shuffled(campaign.Rules.Criteria.Areas, chance) } },
        };
        Assert.Equal(Snapshot.Of(campaign.Evaluate()), Snapshot.Of(shuffled.Evaluate()));
    });

    [Fact]
    public void Other_ids_change_nothing() => new GenCampaign(mostParticipants: 14, unknown: 8).Holds(120, campaign =>
    {
        // Reversing the order of the ids shows whether anything is decided by them.
        var renamed = campaign.Participants.Select((p, i) => (p.Id, New: $"q{campaign.Participants.Count - i:000}")).ToDictionary(p => p.Id, p => p.New);
        var other = campaign with { Participants = [.. campaign.Participants.Select(p => p with { Id = renamed[p.Id] })] };
        var (expected, found) = (campaign.Evaluate(), other.Evaluate());
        foreach (var (id, renamedId) in renamed)
        {
            Assert.Equal(expected[id].Rank, found[renamedId].Rank);
            Assert.Equal(Outcomes(expected[id]), Outcomes(found[renamedId]));
        }

        static IEnumerable<string> Outcomes(ParticipantResult result) => result.Outcomes.Select(o => $"{o.Key} {o.Value} {result.Reason(o.Key)}");
    });

    [Fact]
    public void A_better_input_never_lowers_the_rank() => new GenCampaign(mostAwards: 1).Holds(100, campaign =>
    {
        var before = campaign.Evaluate();
        var chance = new Random(campaign.Seed);
        foreach (var participant in campaign.Participants.Where(p => before[p.Id].Rank is not null))
        {
            foreach (var (code, input) in participant.Inputs)
            {
                var method = campaign.Rules.Criteria.AllCriteria().Single(c => c.Criterion.Code == code).Criterion.Method;
                if (Better(method, input, chance) is not { } better)
                {
                    continue;
                }

                var changed = participant with { Inputs = new Dictionary<string, CriterionInput>(participant.Inputs) { [code] = better } };
                var after = (campaign with { Participants = [.. campaign.Participants.Select(p => p == participant ? changed : p)] }).Evaluate();
                Assert.True(after[participant.Id].Rank <= before[participant.Id].Rank,
                    $"{participant.Id} falls from {before[participant.Id].Rank} to {after[participant.Id].Rank} by a better {code}");
            }
        }
    });

    [Fact]
    public void The_number_of_threads_changes_nothing() => new GenCampaign(mostParticipants: 1400, leastParticipants: 500, unknown: 2).Holds(3, campaign =>
    {
        var table = campaign.Table();
        var alone = Snapshot.Of(table.Run());
        Assert.Equal(alone, Snapshot.Of(table.Run(CampaignCase.Options with { Threads = 2 })));
        Assert.Equal(alone, Snapshot.Of(table.Run(CampaignCase.Options with { Threads = 4 })));
    });

    [Fact]
    public void Refreshing_after_changes_gives_what_a_full_run_gives() => new GenRefresh(mostParticipants: 12, unknown: 8).Gen.Holds(80, change =>
    {
        var table = change.Campaign.Table();
        var oracle = Decisions(change.Campaign);
        var options = CampaignCase.Options with { Settlements = oracle };
        var evaluation = table.Run(options);
        foreach (var step in change.Steps)
        {
            Assert.False(step.Apply(table).IsError);
            evaluation.Refresh(step.Id);
            Assert.Equal(Snapshot.Of(table.Run(options)), Snapshot.Of(evaluation));
        }

        var anew = change.Campaign with { Participants = [.. table.Ids.Select(id => table[id])] };
        Assert.Equal(Snapshot.Of(anew.Evaluate(options)), Snapshot.Of(evaluation));
    });

    private static IReadOnlyList<TieSettlement> Decisions(CampaignCase campaign) => new NaiveOracle(campaign, campaign.Seed).Decisions;

    private static CriterionInput? Better(CriterionMethod method, CriterionInput input, Random chance)
    {
        // Bands that give more for a worse rank have no better direction: an index still breaks ties by the better rank.
        if (method.Lever is not { } lever || method is BandedMethod { By: BandedBy.Rank, Lever.MoreIsBetter: true } || input.Override is not null || !input.Numbers.TryGetValue(lever.Field, out var number))
        {
            return null;
        }

        var field = method.Fields.Single(f => f.Name == lever.Field);
        var most = (method as BandedMethod)?.Index?.Scale is { } scale ? Math.Min(scale, field.Maximum) : field.Maximum;
        most = lever.Field == "rank" && input.Numbers.TryGetValue("of", out var of) ? of : most;
        var step = chance.Next(1, 4) * (lever.MoreIsBetter ? 1 : -1);
        var better = Math.Clamp(number + step, field.Minimum, most);
        return better == number ? null : input with { Numbers = new Dictionary<string, decimal>(input.Numbers) { [lever.Field] = better } };
    }

    private static List<ContentArea> Shuffled(IReadOnlyList<ContentArea> areas, Random chance) => Shuffled<ContentArea>(
        [.. areas.Select(a => a with { Criteria = Shuffled<Criterion>(a.Criteria, chance), Areas = Shuffled(a.Areas, chance) })], chance);

    private static List<T> Shuffled<T>(IEnumerable<T> items, Random chance) => [.. items.OrderBy(_ => chance.Next())];
}
