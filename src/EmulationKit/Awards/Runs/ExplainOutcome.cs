using System.Diagnostics.CodeAnalysis;
using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Why does a participant have an award, or not?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">The participant.</param>
/// <param name="Award">The award's code; the first of the rules if not said.</param>
/// <param name="Run">The stored evaluation; the latest that the reader may see if not said.</param>
public sealed record ExplainOutcomeRequest(CampaignId Campaign, ParticipantId Participant, string? Award = null, EvaluationRunId? Run = null);

/// <summary>
/// Explains what a stored evaluation decided. It is reckoned again from the seal of that evaluation, so that it says what
/// was decided then, whatever was entered since. A unit is told of its own participants, once results are published: thresholds
/// and its own values, never another's, and of knock-outs and holds only the public wording. Refused:
/// <c>Store.NotFound</c> also for what is not for the reader, <c>Evaluation.NotInRun</c>, <c>Nomination.AwardUnknown</c>,
/// <c>Access.*</c>, and as an <see cref="EvaluationSeal"/> if the stored seal was touched.
/// </summary>
/// <param name="services">What it needs.</param>
/// <param name="vocabulary">The methods and clauses of the host; the kit's own if not said.</param>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class ExplainOutcome(UseCaseServices services, RuleVocabulary? vocabulary = null) : KitQuery<ExplainOutcomeRequest, OutcomeExplanation>(services)
{
    private readonly UseCaseServices services = services;

    /// <inheritdoc />
    protected override async Task<ErrorOr<OutcomeExplanation>> AnswerAsync(UseCaseScope scope, ExplainOutcomeRequest request, CancellationToken cancellationToken)
    {
        var participant = await scope.Repository<Participant>().GetByIdAsync(request.Participant, cancellationToken);
        var allowed = scope.Ask(new(request.Campaign) { Unit = participant is null ? null : Place.UnitOf(participant) });
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var isFull = scope.Permission.Grants.Any(g => g.Reach == Reach.Campaign && scope.Viewer.Is(g.Role, request.Campaign));
        if (participant is null || await scope.VisibleCampaignAsync(request.Campaign, cancellationToken) is null
            || await RunAsync(scope, request, isFull, cancellationToken) is not { } run)
        {
            return UseCaseErrors.NotFound("evaluation");
        }

        var decided = await EvaluationMemory.Of(services).GetAsync(run.Id, run.SealHash, () => OpenAsync(scope, run, cancellationToken));
        if (decided.IsError)
        {
            return decided.Errors;
        }

        var sheet = await scope.Repository<ScoreSheet>().FirstOrDefaultAsync(new SheetOf(request.Campaign, request.Participant), cancellationToken);
        return Explain(decided.Value, run, participant, request.Award, sheet is null ? null : new SheetEvidence(sheet), isFull);
    }

    // What is not published is for those alone who prepare the decision.
    private static async Task<EvaluationRun?> RunAsync(UseCaseScope scope, ExplainOutcomeRequest request, bool isFull, CancellationToken cancellationToken)
    {
        var (campaign, id) = (request.Campaign, request.Run ?? default);
        var wanted = new Specification<EvaluationRun>();
        wanted.Query.VisibleTo(scope.Viewer)
            .Where(r => r.Campaign == campaign)
            .Where(r => r.Id == id, request.Run is not null)
            .Where(r => r.IsPublished, !isFull)
            .OrderByDescending(r => r.Id).Take(1).AsNoTracking();
        return await scope.Repository<EvaluationRun>().FirstOrDefaultAsync(wanted, cancellationToken);
    }

    private async Task<ErrorOr<Evaluation>> OpenAsync(UseCaseScope scope, EvaluationRun run, CancellationToken cancellationToken) =>
        await scope.Repository<RunSeal>().GetByIdAsync(run.Id, cancellationToken) is { } seal
            ? EvaluationSeal.Verify(seal.File, run.SealHash, vocabulary)
            : UseCaseErrors.NotFound("seal");

    private static ErrorOr<OutcomeExplanation> Explain(
        Evaluation decided, EvaluationRun run, Participant participant, string? award, IEvidenceSource? evidence, bool isFull)
    {
        var id = ParticipantKeys.Of(participant.Id);
        if (!decided.Inputs.Contains(id))
        {
            return DomainError.NotFound("Evaluation.NotInRun", "The participant was not in this evaluation: it had not registered, had no score sheet and was not nominated.",
                "Đối tượng không có trong lần xét này: chưa đăng ký, chưa có bảng điểm và chưa được đề nghị.");
        }

        var awards = decided.Plan.Rules.Awards;
        var code = award ?? awards.FirstOrDefault()?.Code ?? "";
        if (awards.All(a => a.Code != code))
        {
            return NominationErrors.AwardUnknown(code, [.. awards.Select(a => a.Code)]);
        }

        var (explained, score) = (decided.Explain(id, code, evidence), decided.ExplainScore(id));
        return new OutcomeExplanation(run.Id, run.Campaign, participant.Id, isFull ? explained : explained.ForItsUnit(), isFull ? score : score.ForItsUnit())
        {
            RulesVersion = run.RulesVersion,
            AsOf = run.AsOf,
            At = run.At,
            SealHash = run.SealHash,
            IsPublished = run.IsPublished,
            IsFull = isFull,
            Kind = decided[id].Kind,
            Bloc = decided[id].Bloc,
            Rank = decided[id].Rank,
            Within = decided.Plan.Rules.Ranking.Within,
            Outcomes = decided[id].Outcomes,
            Awards = awards,
        };
    }

    private sealed class SheetEvidence(ScoreSheet sheet) : IEvidenceSource
    {
        public IReadOnlyList<EvidenceLink> Of(string participant, string criterion) =>
            [.. sheet.Entries.Where(e => e.Criterion == criterion).SelectMany(e => e.Evidence).DistinctBy(e => e.Id)
                .Select(e => new EvidenceLink(criterion, e.Id.Value.ToString(), e.Title))];
    }
}
