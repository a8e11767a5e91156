using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Whom am I to mark?</summary>
/// <param name="Campaign">In which campaign.</param>
public sealed record MyMarkingsRequest(CampaignId Campaign);

/// <summary>A participant whom a reviewer marks on one judged criterion.</summary>
/// <param name="Id">The marks.</param>
/// <param name="Participant">Who is judged.</param>
/// <param name="Name">The participant's name.</param>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Own">What the reviewer gave, if anything yet.</param>
public sealed record MyMarking(JudgedMarksId Id, ParticipantId Participant, string Name, string Criterion, ReviewerMark Own);

/// <summary>Lists the open marking in which who asks is a reviewer, by criterion and name, with nobody's mark but one's own.
/// Who was set aside is told no more than a stranger. Refused: <c>Access.NotSignedIn</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class MyMarkings(UseCaseServices services) : KitQuery<MyMarkingsRequest, IReadOnlyList<MyMarking>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<IReadOnlyList<MyMarking>>> AnswerAsync(UseCaseScope scope, MyMarkingsRequest request, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(request);
        var allowed = scope.Ask(new AccessTarget(request.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var open = await scope.Repository<JudgedMarks>().ListAsync(new OpenMarks(request.Campaign), cancellationToken);
        var mine = open.Select(m => (Marks: m, Own: m.OwnMark(scope.Actor))).Where(m => !m.Own.IsError).ToList();
        var judged = (await ParticipantsById.ListAsync(scope, mine.Select(m => m.Marks.Participant).Distinct(), cancellationToken)).ToDictionary(p => p.Id);
        IReadOnlyList<MyMarking> sorted =
        [
            .. mine.Where(m => judged.ContainsKey(m.Marks.Participant))
                .OrderBy(m => m.Marks.Criterion, StringComparer.Ordinal).ThenBy(m => judged[m.Marks.Participant].SortKey, StringComparer.Ordinal)
                .Select(m => new MyMarking(m.Marks.Id, m.Marks.Participant, judged[m.Marks.Participant].Name, m.Marks.Criterion, m.Own.Value)),
        ];
        return ErrorOrFactory.From(sorted);
    }
}
