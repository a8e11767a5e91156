using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>
/// The marks of reviewers for one participant on one judged criterion. An abstention is no zero; who is recused
/// neither sees nor marks, and is told no more than a stranger. Show a reviewer <see cref="OwnMark"/> only, so that
/// nobody marks after the others.
/// </summary>
public sealed class JudgedMarks
{
    private readonly List<ReviewerMark> reviewers = [];
    private readonly List<MarkChange> history = [];

    private JudgedMarks(JudgedMarksId id, CampaignId campaign, ParticipantId participant, string criterion)
    {
        Id = id;
        Campaign = campaign;
        Participant = participant;
        Criterion = criterion;
    }

    /// <summary>These marks.</summary>
    public JudgedMarksId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>Who is judged.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>The criterion's code.</summary>
    public string Criterion { get; private set; }

    /// <summary>The reviewers with their marks, in an order that never changes. Not for reviewers to see.</summary>
    public IReadOnlyList<ReviewerMark> Reviewers => reviewers;

    /// <summary>Every change of a mark, in order.</summary>
    public IReadOnlyList<MarkChange> History => history;

    /// <summary>When the marking was closed, if it was.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The reviewers who have neither marked nor abstained nor been recused.</summary>
    public IReadOnlyList<ActorId> Awaited => [.. reviewers.Where(r => r.Mark is null).Select(r => r.Reviewer)];

    /// <summary>Opens the marking. Refused, all at once: <c>Judged.NotJudged</c>, <c>Judged.ReviewersOutOfRange</c>,
    /// <c>Judged.ReviewerTwice</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="participant">Who is judged.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="reviewers">The reviewers, in the order in which their marks are kept.</param>
    public static ErrorOr<JudgedMarks> Open(CampaignId campaign, ParticipantId participant, Criterion criterion, IReadOnlyList<ActorId> reviewers)
    {
        Guard.Against.Null(criterion);
        Guard.Against.Null(reviewers);
        return Check(criterion, reviewers).OrElse(() =>
        {
            var marks = new JudgedMarks(JudgedMarksId.New(), campaign, participant, criterion.Code);
            marks.reviewers.AddRange(reviewers.Select(r => new ReviewerMark(r)));
            return marks;
        });
    }

    /// <summary>Takes another reviewer in, behind the others. Refused: <c>Judged.Closed</c>,
    /// <c>Judged.ReviewersOutOfRange</c>, <c>Judged.ReviewerTwice</c>.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="reviewer">The reviewer.</param>
    public ErrorOr<Success> Appoint(Criterion criterion, ActorId reviewer)
    {
        MustBeTheSame(criterion);
        if (ClosedAt is not null)
        {
            return JudgedErrors.Closed;
        }

        return Check(criterion, [.. reviewers.Select(r => r.Reviewer), reviewer]).OrElse(() =>
        {
            reviewers.Add(new(reviewer));
            return Result.Success;
        });
    }

    /// <summary>Gives a mark, or another instead. Refused: <c>Judged.NotAReviewer</c>, <c>Judged.Closed</c>,
    /// <c>Input.OutOfRange</c>, <c>Input.TooManyDecimals</c>.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="reviewer">Who marks.</param>
    /// <param name="mark">The mark, on the criterion's mark scale.</param>
    /// <param name="at">When.</param>
    public ErrorOr<Success> Give(Criterion criterion, ActorId reviewer, decimal mark, DateTimeOffset at)
    {
        MustBeTheSame(criterion);
        var problems = new Problems();
        InputCheck.Check(problems, Criterion, criterion, CriterionInput.Judged(mark));
        return problems.Any && MayMark(reviewer) ? problems.Errors.ToList() : Put(reviewer, Mark.Of(mark), at);
    }

    /// <summary>Gives no mark, knowingly. Refused: <c>Judged.NotAReviewer</c>, <c>Judged.Closed</c>.</summary>
    /// <param name="reviewer">Who abstains.</param>
    /// <param name="at">When.</param>
    public ErrorOr<Success> Abstain(ActorId reviewer, DateTimeOffset at) => Put(reviewer, Mark.Abstention, at);

    /// <summary>Sets a reviewer aside because of a conflict of interest; a mark already given no longer counts.
    /// Nobody else is told. Refused: <c>Judged.NotAReviewer</c>, <c>Judged.Closed</c>.</summary>
    /// <param name="reviewer">Who is set aside.</param>
    /// <param name="by">Who does it: the reviewer, or an officer of the standing body.</param>
    /// <param name="at">When.</param>
    public ErrorOr<Success> Recuse(ActorId reviewer, ActorId by, DateTimeOffset at)
    {
        var place = reviewers.FindIndex(r => r.Reviewer == reviewer);
        if (place < 0 || (by == reviewer && reviewers[place].IsRecused))
        {
            return JudgedErrors.NotAReviewer;
        }

        if (ClosedAt is not null)
        {
            return JudgedErrors.Closed;
        }

        if (!reviewers[place].IsRecused)
        {
            Replace(place, Mark.Recusal, by, at);
        }

        return Result.Success;
    }

    /// <summary>Closes the marking; who has not marked by now gave no mark. Refused: <c>Judged.Closed</c>.</summary>
    /// <param name="at">When.</param>
    public ErrorOr<Success> Close(DateTimeOffset at)
    {
        if (ClosedAt is not null)
        {
            return JudgedErrors.Closed;
        }

        ClosedAt = at;
        return Result.Success;
    }

    /// <summary>What a reviewer has given so far, or nothing. Refused: <c>Judged.NotAReviewer</c>, to who was recused
    /// as to a stranger.</summary>
    /// <param name="reviewer">Who asks.</param>
    public ErrorOr<ReviewerMark> OwnMark(ActorId reviewer) =>
        reviewers.Find(r => r.Reviewer == reviewer && !r.IsRecused) is { } own ? own : JudgedErrors.NotAReviewer;

    /// <summary>The marks as the sheet takes them, in the reviewers' order; whoever gave none abstained.</summary>
    public CriterionInput ToInput() => CriterionInput.Judged([.. reviewers.Select(r => r.Mark ?? Mark.Abstention)]);

    private static Problems Check(Criterion criterion, IReadOnlyList<ActorId> reviewers)
    {
        var problems = new Problems();
        var most = criterion.Method.Fields.Count(f => f.IsMark);
        if (most == 0)
        {
            problems.AddRange([JudgedErrors.NotJudged(criterion)]);
        }
        else if (reviewers.Count == 0 || reviewers.Count > most)
        {
            problems.AddRange([JudgedErrors.ReviewersOutOfRange(reviewers.Count, most)]);
        }

        if (reviewers.Distinct().Count() != reviewers.Count)
        {
            problems.AddRange([JudgedErrors.ReviewerTwice]);
        }

        return problems;
    }

    private void MustBeTheSame(Criterion criterion) =>
        Guard.Against.InvalidInput(Guard.Against.Null(criterion), nameof(criterion), c => c.Code == Criterion, "The criterion is another one.");

    private bool MayMark(ActorId reviewer) => ClosedAt is null && reviewers.Exists(r => r.Reviewer == reviewer && !r.IsRecused);

    private ErrorOr<Success> Put(ActorId reviewer, Mark mark, DateTimeOffset at)
    {
        var place = reviewers.FindIndex(r => r.Reviewer == reviewer && !r.IsRecused);
        if (place < 0)
        {
            return JudgedErrors.NotAReviewer;
        }

        if (ClosedAt is not null)
        {
            return JudgedErrors.Closed;
        }

        Replace(place, mark, reviewer, at);
        return Result.Success;
    }

    private void Replace(int place, Mark mark, ActorId by, DateTimeOffset at)
    {
        history.Add(new(reviewers[place].Reviewer, reviewers[place].Mark, mark, by, at));
        reviewers[place] = reviewers[place] with { Mark = mark, At = at };
    }
}
