using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>An evaluation as it was made and stored: by which version of the rules, as of which day, and its seal. Its
/// rows stand beside it.</summary>
public sealed class EvaluationRun
{
    private EvaluationRun(EvaluationRunId id, CampaignId campaign, int rulesVersion, DateOnly asOf, int awardYear, ActorId by, DateTimeOffset at)
    {
        Id = id;
        Campaign = campaign;
        RulesVersion = rulesVersion;
        AsOf = asOf;
        AwardYear = awardYear;
        By = by;
        At = at;
    }

    /// <summary>The evaluation.</summary>
    public EvaluationRunId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The version of the rules that it used.</summary>
    public int RulesVersion { get; private set; }

    /// <summary>The day for which holds and everything else known of participants was judged.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>The year that awards are given for.</summary>
    public int AwardYear { get; private set; }

    /// <summary>Who had it made.</summary>
    public ActorId By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The hash of its seal: 64 lower-case hexadecimal digits, which a decision prints.</summary>
    public string SealHash { get; private set; } = "";

    /// <summary>When it was published, if it was ever.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When it was withdrawn from the public again, if it was.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was withdrawn from the public.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Whether the public may see it now.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>Publishes it. Refused: <c>Evaluation.AlreadyPublished</c>, <c>Evaluation.AnotherPublished</c>.</summary>
    /// <param name="anotherIsPublished">Whether another evaluation of the campaign is published now.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Publish(bool anotherIsPublished, DateTimeOffset now)
    {
        if (IsPublished)
        {
            return DomainError.Conflict("Evaluation.AlreadyPublished", "These results are published already.", "Kết quả này đã được công khai.");
        }

        if (anotherIsPublished)
        {
            return DomainError.Conflict("Evaluation.AnotherPublished", "Other results of the campaign are published; withdraw them first.",
                "Phong trào đang công khai một kết quả khác; hãy thu hồi kết quả đó trước.");
        }

        (IsPublished, PublishedAt, WithdrawnAt, WithdrawalReason) = (true, now, null, null);
        return Result.Success;
    }

    /// <summary>Withdraws it from the public. Refused: <c>Evaluation.NotPublished</c>, <c>Campaign.ReasonMissing</c>.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Unpublish(string reason, DateTimeOffset now)
    {
        if (!IsPublished)
        {
            return DomainError.Conflict("Evaluation.NotPublished", "These results are not published.", "Kết quả này chưa được công khai.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return CampaignErrors.ReasonMissing;
        }

        (IsPublished, WithdrawnAt, WithdrawalReason) = (false, now, reason.Trim());
        return Result.Success;
    }

    internal static EvaluationRun Of(CampaignId campaign, int rulesVersion, EvaluationOptions options, EvaluationSeal seal, ActorId by, DateTimeOffset now) =>
        new(EvaluationRunId.New(), campaign, rulesVersion, options.AsOf, options.Year, by, now) { SealHash = seal.Hash };
}
