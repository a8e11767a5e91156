using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>What stands in a participant's registration?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
public sealed record ShowRegistrationRequest(CampaignId Campaign, ParticipantId Participant);

/// <summary>A criterion on which a participant can set itself a target, or report a value.</summary>
/// <param name="Area">The area that it is in.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Field">The target that it takes; none if it takes none of a participant's own.</param>
/// <param name="IsNeeded">Whether it has no input without a target.</param>
/// <param name="IsReported">Whether progress reports can give its value.</param>
public sealed record RegistrationLine(ContentArea Area, Criterion Criterion, InputField? Field, bool IsNeeded, bool IsReported);

/// <summary>A participant's registration as it stands.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="Name">The participant's name.</param>
/// <param name="Registration">The registration; none if it was not begun.</param>
/// <param name="Version">Its version, which an edit carries; 0 if it was not begun.</param>
/// <param name="Lines">The criteria that apply, in the order of the rules.</param>
/// <param name="Problems">Everything that would be refused on submitting; nothing unless it can be submitted.</param>
/// <param name="WithoutTarget">The codes of criteria that need a target and have none yet.</param>
/// <param name="Punctuality">How punctual it was with each report due.</param>
/// <param name="May">What the reader may do with it now.</param>
public sealed record RegistrationReading(
    ParticipantId Participant, string Name, Registration? Registration, int Version, IReadOnlyList<RegistrationLine> Lines, IReadOnlyList<Error> Problems,
    IReadOnlyList<string> WithoutTarget, IReadOnlyList<ReportPunctuality> Punctuality, IReadOnlySet<RegistrationAct> May)
{
    /// <summary>The awards that the participant can aim at, by its kind and bloc.</summary>
    public IReadOnlyList<Award> Titles { get; init; } = [];
}

/// <summary>Shows one participant's registration, also before it is begun. Of persons and households, that it was read is
/// recorded. Refused: <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowRegistration(UseCaseServices services) : KitQuery<ShowRegistrationRequest, RegistrationReading>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<RegistrationReading>> AnswerAsync(UseCaseScope scope, ShowRegistrationRequest request, CancellationToken cancellationToken)
    {
        var asked = await Place.AskAsync(scope, request.Campaign, request.Participant, cancellationToken);
        if (asked.IsError)
        {
            return asked.Errors;
        }

        var place = asked.Value;
        var registration = await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(request.Campaign, request.Participant), cancellationToken);
        if (registration is not null && place.IsPersonal)
        {
            scope.Record(request.Campaign, AuditView.SubjectOf(registration));
        }

        var rules = place.Campaign.Current?.Rules;
        var may = RegistrationRights.Of(scope, place, registration);
        return new RegistrationReading(
            place.Participant.Id, place.Participant.Name, registration, registration is null ? 0 : scope.VersionOf(registration),
            rules is null ? [] : [.. new RegistrationCheck(rules, place.Registrant).Lines],
            rules is not null && registration is not null && may.Contains(RegistrationAct.Revise) ? registration.Check(place.Campaign, place.Registrant) : [],
            rules is null || registration is null ? [] : registration.WithoutTarget(place.Campaign, place.Registrant),
            registration?.Punctuality(place.Campaign, scope.Now) ?? [],
            may)
        {
            Titles = rules is null ? [] : [.. rules.Awards.Where(a => a.MayGoTo(place.Registrant.Kind, place.Registrant.Bloc))],
        };
    }
}
