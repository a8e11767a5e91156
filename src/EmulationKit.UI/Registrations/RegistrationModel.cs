using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Registrations;

/// <summary>A registration as its unit draws it up, or as the standing body looks at it.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Reading">The registration; none where the reader acts for no unit.</param>
public sealed record RegistrationModel(CampaignDesk Desk, RegistrationReading? Reading) : IPageModel<RegistrationModel>
{
    /// <summary>The registration, if it was begun.</summary>
    public Registration? Registration => Reading?.Registration;

    /// <summary>Whether the reader may do something with it now.</summary>
    /// <param name="act">What.</param>
    public bool May(RegistrationAct act) => Reading?.May.Contains(act) == true;

    /// <summary>The last return that is still to be answered.</summary>
    public RegistrationStep? Return => Registration is { State: RegistrationState.Returned } returned ? returned.History[^1] : null;

    /// <summary>The target of a criterion, if one is set.</summary>
    /// <param name="criterion">The criterion's code.</param>
    public Commitment? TargetOf(string criterion) => Registration?.Content.Commitments.FirstOrDefault(c => c.Criterion == criterion);

    /// <inheritdoc />
    public static async Task<ErrorOr<RegistrationModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        if (WhoseOf(desk.Value, request) is not { } participant)
        {
            return request.Id is null && request.Text("unit") is null ? new RegistrationModel(desk.Value, null)
                : DomainError.NotFound("Store.NotFound", "There is no such registration here for you.", "Không có bản đăng ký này dành cho bạn.", "unit");
        }

        var reading = await reader.AskAsync(s => new ShowRegistration(s), new ShowRegistrationRequest(desk.Value.Id, participant));
        return reading.Then(r => new RegistrationModel(desk.Value, r));
    }

    private static ParticipantId? WhoseOf(CampaignDesk desk, PageRequest request) =>
        request.Id is null ? desk.UnitOf(request)?.Id : Guid.TryParse(request.Id, out var id) ? new ParticipantId(id) : null;
}
