using EmulationKit.Access;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.UI.Desks;
using EmulationKit.UseCases;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Access;

/// <summary>Asks the core's queries for who reads the page. What is not for the reader does not come back.</summary>
/// <param name="services">What queries need.</param>
/// <param name="actors">Who the host's user is to the kit.</param>
/// <param name="http">The request.</param>
public sealed class KitReader(UseCaseServices services, IActorSource actors, IHttpContextAccessor http)
{
    /// <summary>Who reads; nobody if not signed in.</summary>
    public ActorId? Actor => actors.ActorOf(http.HttpContext?.User);

    private readonly Dictionary<string, Task<ErrorOr<CampaignDesk>>> desks = new(StringComparer.Ordinal);

    /// <summary>The current time.</summary>
    public DateTimeOffset Now => services.Clock.GetUtcNow();

    /// <summary>The methods and clauses of the host.</summary>
    public RuleVocabulary? Vocabulary => http.HttpContext?.RequestServices.GetService<RuleVocabulary>();

    /// <summary>Asks a query.</summary>
    /// <typeparam name="TRequest">What is asked.</typeparam>
    /// <typeparam name="TResult">The answer.</typeparam>
    /// <param name="query">Makes the query.</param>
    /// <param name="request">What is asked.</param>
    public Task<ErrorOr<TResult>> AskAsync<TRequest, TResult>(Func<UseCaseServices, KitQuery<TRequest, TResult>> query, TRequest request)
        where TRequest : class =>
        Guard.Against.Null(query)(services).AskAsync(Actor, request, http.HttpContext?.RequestAborted ?? default);

    /// <summary>The names of participants, as far as they are for the reader.</summary>
    /// <param name="participants">Whose.</param>
    public async Task<IReadOnlyDictionary<ParticipantId, string>> NamesAsync(IEnumerable<ParticipantId> participants)
    {
        var names = new Dictionary<ParticipantId, string>();
        foreach (var some in participants.Distinct().Chunk(PageAt.MostItems))
        {
            var found = await AskAsync(s => new ListParticipants(s), new ListParticipantsRequest { Only = some, Page = new(1, PageAt.MostItems) });
            foreach (var row in found.IsError ? [] : found.Value.Items)
            {
                names[row.Id] = row.Name;
            }
        }

        return names;
    }

    /// <summary>The campaign that the reader works in, and who the reader is there; asked once for a request. Refused:
    /// <c>Store.NotFound</c>; <c>Access.NotSignedIn</c>; <c>Access.Denied</c> for who has no role in the campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public Task<ErrorOr<CampaignDesk>> DeskAsync(string campaign) =>
        desks.TryGetValue(campaign, out var known) ? known : desks[campaign] = CampaignDesk.OfAsync(this, campaign);
}
