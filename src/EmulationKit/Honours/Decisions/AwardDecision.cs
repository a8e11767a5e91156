using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>
/// A decision that grants awards (quyết định khen thưởng): a list, what it cites, and the seal of the evaluation it
/// rests on. Once signed it never changes; a later change of heart is a supplementary decision or a revocation.
/// </summary>
public sealed partial class AwardDecision
{
    private readonly List<Source> citations = [];
    private readonly List<Honouree> honourees = [];
    private readonly List<Revocation> revocations = [];

    private AwardDecision(AwardDecisionId id, CampaignId campaign, string evaluationSeal)
    {
        Id = id;
        Campaign = campaign;
        EvaluationSeal = evaluationSeal;
    }

    /// <summary>The decision.</summary>
    public AwardDecisionId Id { get; private set; }

    /// <summary>The campaign whose awards it grants.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The hash of the evaluation's seal: 64 lower-case hexadecimal digits.</summary>
    public string EvaluationSeal { get; private set; }

    /// <summary>The decision that this one adds to, or nothing if it stands alone.</summary>
    public OriginalDecision? Supplements { get; private set; }

    /// <summary>Number, date, signatory and audit head, or nothing while it is a draft.</summary>
    public DecisionSignature? Signature { get; private set; }

    /// <summary>Where it stands.</summary>
    public AwardDecisionState State => Signature is null ? AwardDecisionState.Draft : AwardDecisionState.Signed;

    /// <summary>What it rests on (căn cứ), in order.</summary>
    public IReadOnlyList<Source> Citations => citations;

    /// <summary>Everybody it honours, revoked or not: the record as signed.</summary>
    public IReadOnlyList<Honouree> Honourees => honourees;

    /// <summary>The awards of it that were revoked.</summary>
    public IReadOnlyList<Revocation> Revocations => revocations;

    /// <summary>Drafts a decision. Refused, all at once: <c>Decision.CitationMissing</c>,
    /// <c>Decision.DocumentMissing</c>, <c>Decision.NoHonourees</c>, <c>Code.Invalid</c>,
    /// <c>Decision.HonoureeTwice</c>, <c>Decision.CoefficientOutOfRange</c>, <c>Decision.AmountOutOfRange</c>,
    /// <c>Decision.HashInvalid</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="citations">What it rests on.</param>
    /// <param name="honourees">Who is honoured with what.</param>
    /// <param name="evaluationSeal">The hash of the evaluation's seal.</param>
    public static ErrorOr<AwardDecision> Draft(
        CampaignId campaign, IReadOnlyList<Source> citations, IReadOnlyList<Honouree> honourees, string evaluationSeal)
    {
        Guard.Against.Null(citations);
        Guard.Against.Null(honourees);
        return DecisionChecks.OfContent(citations, honourees, evaluationSeal).OrElse(() =>
        {
            var decision = new AwardDecision(AwardDecisionId.New(), campaign, evaluationSeal);
            decision.citations.AddRange(citations);
            decision.honourees.AddRange(honourees);
            return decision;
        });
    }

    /// <summary>Drafts a decision that adds to this one, for instance once a hold was lifted. Refused:
    /// <c>Decision.NotSigned</c>; as <see cref="Draft"/>; <c>Decision.AlreadyHonoured</c> for who has the award here
    /// and keeps it.</summary>
    /// <inheritdoc cref="Draft" path="/param" />
    public ErrorOr<AwardDecision> DraftSupplement(
        IReadOnlyList<Source> citations, IReadOnlyList<Honouree> honourees, string evaluationSeal)
    {
        Guard.Against.Null(honourees);
        if (Signature is null)
        {
            return DecisionErrors.NotSigned;
        }

        var problems = new Problems();
        for (var i = 0; i < honourees.Count; i++)
        {
            if (StandingOf(honourees[i].Participant, honourees[i].AwardCode) == PublicStanding.Standing)
            {
                problems.Add("Decision.AlreadyHonoured", $"honourees/{i}",
                    $"Decision {Signature.Number} already grants this participant '{honourees[i].AwardCode}'.",
                    $"Quyết định {Signature.Number} đã tặng '{honourees[i].AwardCode}' cho đối tượng này.");
            }
        }

        var supplement = Draft(Campaign, citations, honourees, evaluationSeal);
        problems.AddRange(supplement.IsError ? supplement.Errors : []);
        return problems.OrElse(() =>
        {
            supplement.Value.Supplements = new OriginalDecision(Id, Signature.Number, Signature.SignedOn);
            return supplement.Value;
        });
    }

    /// <summary>Changes a draft's content. Refused: <c>Decision.AlreadySigned</c>; as <see cref="Draft"/>.</summary>
    /// <inheritdoc cref="Draft" path="/param" />
    public ErrorOr<Success> Revise(
        IReadOnlyList<Source> citations, IReadOnlyList<Honouree> honourees, string evaluationSeal)
    {
        Guard.Against.Null(citations);
        Guard.Against.Null(honourees);
        if (Signature is not null)
        {
            return DecisionErrors.AlreadySigned;
        }

        return DecisionChecks.OfContent(citations, honourees, evaluationSeal).OrElse(() =>
        {
            this.citations.Clear();
            this.citations.AddRange(citations);
            this.honourees.Clear();
            this.honourees.AddRange(honourees);
            EvaluationSeal = evaluationSeal;
            return Result.Success;
        });
    }

    private static bool IsFor(Honouree honouree, ParticipantId participant, string awardCode) =>
        honouree.Participant == participant && IsSame(honouree.AwardCode, awardCode);

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
