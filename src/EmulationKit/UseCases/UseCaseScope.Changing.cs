using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;

namespace EmulationKit.UseCases;

/// <content>What use cases have in common: find or refuse, change and record what changed.</content>
public sealed partial class UseCaseScope
{
    /// <summary>Asks access to a campaign as a whole and loads it.</summary>
    internal async Task<ErrorOr<Campaign>> CampaignAsync(CampaignId id, CancellationToken cancellationToken)
    {
        var allowed = Ask(new AccessTarget(id));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var campaign = await Repository<Campaign>().GetByIdAsync(id, cancellationToken);
        return campaign is null ? UseCaseErrors.NotFound("campaign") : Ask(new AccessTarget(id), campaign).Then(_ => campaign);
    }

    /// <summary>How what is not there is refused: only who may reach the whole campaign is told that it is not there.</summary>
    internal Error Missing(string what, CampaignId? campaign)
    {
        var allowed = Ask(new AccessTarget(campaign));
        return allowed.IsError ? allowed.FirstError : UseCaseErrors.NotFound(what);
    }

    /// <summary>Changes a loaded aggregate if it is still as the caller saw it, and records what changed.</summary>
    internal ErrorOr<Success> Change(object aggregate, CampaignId? campaign, Func<ErrorOr<Success>> change, bool personal = false) =>
        Unchanged(aggregate).Then(_ => Follow(aggregate, campaign, change, personal));

    /// <summary>Changes what follows from the change of something else, and records what changed.</summary>
    internal ErrorOr<Success> Follow(object aggregate, CampaignId? campaign, Func<ErrorOr<Success>> change, bool personal = false)
    {
        var before = AuditView.Of(aggregate);
        return change().Then(done =>
        {
            var (was, now) = AuditJson.Difference(before, AuditView.Of(aggregate));
            Record(campaign, AuditView.SubjectOf(aggregate), AuditJson.Text(was), AuditJson.Text(now), personal);
            return done;
        });
    }

    /// <summary>Adds a new aggregate and records it.</summary>
    internal async Task AddAsync<T>(T aggregate, CampaignId? campaign, CancellationToken cancellationToken, bool personal = false)
        where T : class
    {
        await Repository<T>().AddAsync(aggregate, cancellationToken);
        Record(campaign, AuditView.SubjectOf(aggregate), after: AuditJson.Text(AuditView.Of(aggregate)), personal: personal);
    }

    /// <summary>Adds what was made, or passes on why it was not.</summary>
    internal async Task<ErrorOr<TId>> AddAsync<T, TId>(ErrorOr<T> made, Func<T, TId> idOf, CampaignId? campaign, CancellationToken cancellationToken, bool personal = false)
        where T : class
    {
        if (made.IsError)
        {
            return made.Errors;
        }

        await AddAsync(made.Value, campaign, cancellationToken, personal);
        return idOf(made.Value);
    }

    /// <summary>Makes sure that something is done only once in the life of the store, whoever does it.</summary>
    internal void Once(Guid key) => work.Remember(key, Permission.Name, "{}");
}
