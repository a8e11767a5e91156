using EmulationKit.Registrations;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Registrations;

/// <summary>The works of a unit, or one of them.</summary>
/// <param name="Registration">The registration that they are in.</param>
/// <param name="Work">The one that is shown; none for all of them.</param>
public sealed record UnitWorksModel(RegistrationModel Registration, CommemorativeWork? Work) : IPageModel<UnitWorksModel>
{
    /// <summary>The works, those under way first.</summary>
    public IReadOnlyList<CommemorativeWork> Works =>
        [.. (Registration.Registration?.Works ?? []).OrderBy(w => w.Status switch { WorkStatus.UnderWay => 0, WorkStatus.Planned => 1, WorkStatus.Finished => 2, _ => 3 }).ThenBy(w => w.Plan.Days.To)];

    /// <summary>Whether plans can still be changed.</summary>
    public bool MayPlan => Registration.May(RegistrationAct.Revise);

    /// <summary>Whether it can be recorded how far works are.</summary>
    public bool MayCarryOut => Registration.May(RegistrationAct.CarryOutWorks);

    /// <inheritdoc />
    public static async Task<ErrorOr<UnitWorksModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var ofUnit = PageRequest.For(request.Campaign, ("unit", request.Text("unit")));
        var registration = await RegistrationModel.ReadAsync(reader, ofUnit);
        if (registration.IsError || request.Id is null)
        {
            return registration.Then(r => new UnitWorksModel(r, null));
        }

        var work = Guid.TryParse(request.Id, out var id) ? registration.Value.Registration?.Works.FirstOrDefault(w => w.Id.Value == id) : null;
        return work is null
            ? DomainError.NotFound("Registration.WorkUnknown", "The registration has no such work.", "Đăng ký không có công trình, phần việc này.", "work")
            : new UnitWorksModel(registration.Value, work);
    }
}
