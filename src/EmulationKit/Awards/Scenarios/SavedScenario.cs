using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>A scenario kept under a name, so that those who prepare the rules can come back to it and show it to others.</summary>
public sealed class SavedScenario
{
    /// <summary>The longest name: 200 characters.</summary>
    public const int LongestName = 200;

    private SavedScenario(SavedScenarioId id, CampaignId campaign, string name, string query, ActorId by, DateTimeOffset at)
    {
        Id = id;
        Campaign = campaign;
        Name = name;
        Query = query;
        By = by;
        At = at;
    }

    /// <summary>The saved scenario.</summary>
    public SavedScenarioId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; }

    /// <summary>What it sets, as <see cref="Scenario.Query"/> writes it. Under rules that were amended since, what they no
    /// longer know of is left aside.</summary>
    public string Query { get; private set; }

    /// <summary>Who saved it.</summary>
    public ActorId By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was dropped from the list, if it was.</summary>
    public DateTimeOffset? DroppedAt { get; private set; }

    /// <summary>Drops it from the list. Refused: <c>Scenario.AlreadyDropped</c>.</summary>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Drop(DateTimeOffset now)
    {
        if (DroppedAt is not null)
        {
            return DomainError.Conflict("Scenario.AlreadyDropped", "The scenario was dropped already.", "Phương án này đã được bỏ.");
        }

        DroppedAt = now;
        return Result.Success;
    }

    /// <summary>Keeps a scenario. Refused, all at once: <c>Scenario.NameMissing</c>, <c>Scenario.SetsNothing</c>, and what
    /// is wrong with the rules as it has them; alone: <c>Campaign.NotRunning</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="name">What it is called, 1 to 200 characters.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="by">Who saves it.</param>
    /// <param name="now">When.</param>
    public static ErrorOr<SavedScenario> Keep(Campaign campaign, string name, Scenario scenario, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(campaign);
        Guard.Against.Null(scenario);
        if (!campaign.IsRunning || campaign.Current is not { } current)
        {
            return CampaignErrors.NotRunning(campaign.State);
        }

        var problems = new Problems();
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName)
        {
            problems.Add("Scenario.NameMissing", "name", $"Give the scenario a name of 1 to {LongestName} characters.", $"Hãy đặt tên phương án từ 1 đến {LongestName} ký tự.");
        }

        if (scenario.IsEmpty)
        {
            problems.Add("Scenario.SetsNothing", "scenario", "The scenario says what the rules say; change a number first.", "Phương án chưa khác quy định hiện hành; hãy đổi ít nhất một con số.");
        }

        problems.AddRange(EvaluationPlan.Compile(scenario.ApplyTo(current.Rules)).ErrorsOrEmptyList);
        return problems.OrElse(() => new SavedScenario(SavedScenarioId.New(), campaign.Id, name.Trim(), scenario.Query, by, now));
    }
}
