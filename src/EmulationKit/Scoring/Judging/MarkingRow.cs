using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>The marking of one participant on one judged criterion, as the standing body sees it.</summary>
/// <param name="Id">The marks.</param>
/// <param name="Participant">Who is judged.</param>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Reviewers">The reviewers, in the order in which their marks are kept.</param>
/// <param name="ClosedAt">When the marking was closed, if it was.</param>
public sealed record MarkingRow(JudgedMarksId Id, ParticipantId Participant, string Criterion, IReadOnlyList<MarkingPlace> Reviewers, DateTimeOffset? ClosedAt)
{
    /// <summary>Whether marks are kept from the reader, who is one of the reviewers.</summary>
    public bool IsBlind { get; init; }

    /// <summary>Whether it is open and nobody is awaited any more.</summary>
    public bool IsComplete => ClosedAt is null && Reviewers.All(r => r.State != MarkingState.Awaited);

    // Nobody marks after the others, whatever else they are: an officer who reviews reads the marks when all are in.
    internal static MarkingRow Of(JudgedMarks marks, ActorId? reader)
    {
        var isBlind = marks.ClosedAt is null && marks.Reviewers.Any(r => r.Reviewer == reader);
        return new(marks.Id, marks.Participant, marks.Criterion, [.. marks.Reviewers.Select(r => MarkingPlace.Of(r, isBlind && r.Reviewer != reader))], marks.ClosedAt) { IsBlind = isBlind };
    }
}

/// <summary>A reviewer's place in a marking.</summary>
/// <param name="Reviewer">The reviewer.</param>
/// <param name="State">What the reviewer has done.</param>
/// <param name="Mark">The mark, on the criterion's mark scale, where one was given and the reader may see it.</param>
public sealed record MarkingPlace(ActorId Reviewer, MarkingState State, decimal? Mark)
{
    internal static MarkingPlace Of(ReviewerMark place, bool isHidden) => place.Mark switch
    {
        null => new(place.Reviewer, MarkingState.Awaited, null),
        _ when isHidden => new(place.Reviewer, MarkingState.Hidden, null),
        { IsRecusal: true } => new(place.Reviewer, MarkingState.StoodAside, null),
        { Value: { } mark } => new(place.Reviewer, MarkingState.Marked, mark),
        _ => new(place.Reviewer, MarkingState.Abstained, null),
    };
}

/// <summary>What a reviewer has done.</summary>
public enum MarkingState
{
    /// <summary>Nothing yet.</summary>
    Awaited,

    /// <summary>A mark was given.</summary>
    Marked,

    /// <summary>The reviewer knowingly gave no mark.</summary>
    Abstained,

    /// <summary>The reviewer was set aside because of a conflict of interest.</summary>
    StoodAside,

    /// <summary>One of these three; which is kept from the reader, who is a reviewer too, until the marking is closed.</summary>
    Hidden,
}
