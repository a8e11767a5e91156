using EmulationKit.Access;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>A reviewer's place among the reviewers of a judged criterion.</summary>
/// <param name="Reviewer">The reviewer.</param>
/// <param name="Mark">What the reviewer gave: a mark, an abstention or a recusal; nothing yet if it is awaited.</param>
/// <param name="At">When, if it was given.</param>
public sealed record ReviewerMark(ActorId Reviewer, Mark? Mark = null, DateTimeOffset? At = null)
{
    /// <summary>Whether the reviewer stands aside.</summary>
    public bool IsRecused => Mark is { IsRecusal: true };
}
