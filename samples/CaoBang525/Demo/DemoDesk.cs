using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace CaoBang525.Demo;

/// <summary>Where demo data is made: by use cases, and by the hundred through aggregates in one unit of work.</summary>
internal sealed class DemoDesk(UseCaseServices services, IUnitOfWorkFactory store, DemoClock clock)
{
    public UseCaseServices Services { get; } = services;

    public DateTimeOffset Now => clock.GetUtcNow();

    public void At(DateTimeOffset moment) => clock.Set(moment);

    public async Task<TResult> DoneAsync<TCommand, TResult>(UseCase<TCommand, TResult> useCase, DemoPerson actor, TCommand command)
        where TCommand : Command => Or.Throw(await useCase.RunAsync(actor.Actor, command));

    /// <summary>Makes many things in one transaction.</summary>
    /// <param name="campaign">The campaign that they belong to.</param>
    /// <param name="make">Makes them.</param>
    public async Task TogetherAsync(CampaignId campaign, Func<DemoBatch, Task> make)
    {
        await using var work = await store.BeginAsync(CancellationToken.None);
        var loaded = await work.Repository<Campaign>().GetByIdAsync(campaign) ?? throw new InvalidOperationException("The campaign is not there.");
        var blocs = await work.Repository<Bloc>().ListAsync(new BlocsOf(campaign));
        var participants = (await work.Repository<Participant>().ListAsync()).ToDictionary(p => p.Code);
        var batch = new DemoBatch(work, loaded, blocs, participants);
        await make(batch);
        batch.RecordTotals(DateOnly.FromDateTime(Now.Date));
        work.Record(new(campaign, "SeedDemoData", $"Campaign/{campaign.Value}", DemoPeople.Organiser.Actor, Now)
        {
            After = """{"note":"Illustrative data of the sample, made in one go"}""",
        });
        Or.Throw(await work.CommitAsync(CancellationToken.None));
    }
}

/// <summary>What is at hand while many things are made.</summary>
internal sealed record DemoBatch(IUnitOfWork Work, Campaign Campaign, IReadOnlyList<Bloc> Blocs, IReadOnlyDictionary<string, Participant> Participants)
{
    private readonly List<ScoreSheet> sheets = [];

    public Task AddAsync<T>(T aggregate)
        where T : class
    {
        if (aggregate is ScoreSheet sheet)
        {
            sheets.Add(sheet);
        }

        return Work.Repository<T>().AddAsync(aggregate);
    }

    /// <summary>Keeps the total of each sheet with it, as use cases do whenever a sheet changes.</summary>
    public void RecordTotals(DateOnly day)
    {
        if (Campaign.Current is not { } version)
        {
            return;
        }

        var plan = Or.Throw(EvaluationPlan.Compile(version.Rules));
        var (total, claimed) = (TotalsOf(s => s.ProvisionalInputs(ScoreColumn.Appraisal).Inputs), TotalsOf(s => s.InputsAsClaimed()));
        foreach (var sheet in sheets)
        {
            sheet.RecordTotal(total[$"{sheet.Participant.Value}"].Total);
            if (!sheet.IsProvisional)
            {
                sheet.RecordSelfTotal(claimed[$"{sheet.Participant.Value}"].Total);
            }
        }

        Evaluation TotalsOf(Func<ScoreSheet, IReadOnlyDictionary<string, CriterionInput>> inputsOf) => Or.Throw(plan.Evaluate(
            sheets.Select(s => new ParticipantInput($"{s.Participant.Value}") { Kind = s.Kind, Bloc = s.Bloc, Inputs = inputsOf(s) }), new(day)));
    }
}
