using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UseCases;
using Microsoft.Extensions.Logging;

namespace EmulationKit.Campaigns;

/// <summary>
/// Sends everybody who has a role a digest of what waits for them: what is new, sent back, due soon or late. A person gets at
/// most one a day, and nothing is told twice unless it became more pressing. What each may know, <see cref="MyTasks"/> says.
/// The host calls it, or adds the hosted service that does.
/// </summary>
/// <param name="services">What use cases need.</param>
/// <param name="notifier">Who tells them.</param>
/// <param name="options">When.</param>
public sealed partial class SendDigests(UseCaseServices services, INotifier notifier, DigestOptions options)
{
    /// <summary>Sends what is to be sent today. Returns how many digests were sent. Refused: <c>Store.*</c>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ErrorOr<int>> RunAsync(CancellationToken cancellationToken = default)
    {
        var today = CampaignTimeZone.Of(CampaignTimeZone.Default).Value.DayOf(services.Clock.GetUtcNow());
        var sent = 0;
        foreach (var person in await PeopleAsync(today, cancellationToken))
        {
            var told = await TellAsync(person, today, cancellationToken);
            if (told.IsError)
            {
                return told.Errors;
            }

            sent += told.Value ? 1 : 0;
        }

        return sent;
    }

    private async Task<IReadOnlyList<ActorId>> PeopleAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var work = await services.Store.BeginAsync(cancellationToken);
        var held = new Specification<RoleAssignment>();
        held.Query.Where(r => r.From <= today && (r.To == null || r.To >= today)).OrderBy(r => r.Id).AsNoTracking();
        var roles = await work.Repository<RoleAssignment>().ListAsync(held, cancellationToken);
        return [.. roles.SelectMany(r => r.Substitute is { } substitute ? [r.Actor, substitute] : new[] { r.Actor }).Distinct()];
    }

    private async Task<ErrorOr<bool>> TellAsync(ActorId person, DateOnly today, CancellationToken cancellationToken)
    {
        var tasks = await new MyTasks(services).AskAsync(person, new(), cancellationToken);
        if (tasks.IsError)
        {
            return tasks.Errors;
        }

        await using var work = await services.Store.BeginAsync(cancellationToken);
        var mark = await work.Repository<DigestMark>().GetByIdAsync(person, cancellationToken);
        var lines = await LinesAsync(work, tasks.Value, today, cancellationToken);
        var news = lines.Where(l => mark?.Told.Contains(KeyOf(l)) != true).ToArray();
        if (mark?.SentOn == today || news.Length == 0)
        {
            return false;
        }

        // It is marked before it is sent: two hosts that run at once must not both send it.
        var before = (Day: mark?.SentOn ?? DateOnly.MinValue, Told: mark?.Told ?? []);
        mark ??= await work.Repository<DigestMark>().AddAsync(new(person, today, []), cancellationToken);
        mark.Tell(today, [.. lines.Select(KeyOf)]);
        var marked = await work.CommitAsync(cancellationToken);
        if (marked.IsError)
        {
            return marked.FirstError.Code is "Store.Conflict" or "Store.Duplicate" ? false : marked.Errors;
        }

        return await SendAsync(new(person, today, news), before, cancellationToken);
    }

    private async Task<ErrorOr<bool>> SendAsync(Digest digest, (DateOnly Day, IReadOnlyList<string> Told) before, CancellationToken cancellationToken)
    {
        try
        {
            await notifier.NotifyAsync(digest, cancellationToken);
            return true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            NotSent(services.Logger, problem);
            await using var work = await services.Store.BeginAsync(cancellationToken);
            if (await work.Repository<DigestMark>().GetByIdAsync(digest.To, cancellationToken) is { } mark)
            {
                mark.Tell(before.Day, before.Told);
                await work.CommitAsync(cancellationToken);
            }

            return false;
        }
    }

    private async Task<IReadOnlyList<DigestLine>> LinesAsync(IUnitOfWork work, IReadOnlyList<DueTask> tasks, DateOnly today, CancellationToken cancellationToken)
    {
        if (tasks.Count == 0)
        {
            return [];
        }

        var units = tasks.Select(t => t.Unit).OfType<ParticipantId>().Distinct().ToList();
        var wanted = new Specification<Participant>();
        wanted.Query.Where(p => units.Contains(p.Id)).AsNoTracking();
        var names = (await work.Repository<Participant>().ListAsync(wanted, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var campaigns = (await work.Repository<Campaign>().ListAsync(new RunningCampaigns(), cancellationToken)).ToDictionary(c => c.Id, c => c.Plan.Name);
        return
        [
            .. tasks.Select(task => new DigestLine(task, GroundOf(task, today), task.Due?.DayNumber - today.DayNumber, campaigns[task.Campaign], task.Unit is { } unit ? names.GetValueOrDefault(unit) : null))
                .OrderByDescending(l => l.Ground).ThenBy(l => l.DaysLeft ?? int.MaxValue),
        ];
    }

    private DigestGround GroundOf(DueTask task, DateOnly today) =>
        task.IsLate(today) ? DigestGround.Late
        : task.Due?.DayNumber - today.DayNumber <= options.DaysAhead ? DigestGround.DueSoon
        : task.Kind is DueTaskKind.SupplementRegistration or DueTaskKind.SupplementSheet ? DigestGround.Returned
        : DigestGround.New;

    // How many there are is left out, or every sheet that comes in would be told.
    private static string KeyOf(DigestLine line) =>
        $"{line.Task.Campaign.Value:N}:{line.Task.Kind}:{line.Task.Unit?.Value:N}:{line.Task.Report}:{line.Task.Due:yyyyMMdd}:{line.Ground}";

    [LoggerMessage(EventId = 1006, Level = LogLevel.Warning, Message = "A digest could not be sent; it is tried again with the next one.")]
    private static partial void NotSent(ILogger logger, Exception problem);
}
