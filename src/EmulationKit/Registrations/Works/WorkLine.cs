using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Registrations;

/// <summary>By what lists find a commemorative work of a confirmed registration. A store keeps one beside each such work, so
/// that lists are searched, sorted and paged there; what they show is read from the registration.</summary>
internal sealed class WorkLine
{
    private WorkLine(WorkId id, CampaignId campaign, RegistrationId registration, ParticipantId unit)
    {
        Id = id;
        Campaign = campaign;
        Registration = registration;
        Unit = unit;
    }

    /// <summary>The work.</summary>
    public WorkId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The registration that it stands in.</summary>
    public RegistrationId Registration { get; private set; }

    /// <summary>The unit that carries it out.</summary>
    public ParticipantId Unit { get; private set; }

    /// <summary>How far it is.</summary>
    public WorkStatus Status { get; private set; }

    /// <summary>The place of its status in lists: under way, planned, finished.</summary>
    public int Place { get; private set; }

    /// <summary>The planned last day; the last of all days where none is planned.</summary>
    public DateOnly Ends { get; private set; }

    /// <summary>The work's name for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The unit's name for searching.</summary>
    public string UnitText { get; private set; } = "";

    /// <summary>The lines of a registration: none unless it is confirmed; what was given up is left out.</summary>
    /// <param name="registration">The registration.</param>
    /// <param name="unit">Its unit.</param>
    public static IEnumerable<WorkLine> Of(Registration registration, Participant? unit)
    {
        Guard.Against.Null(registration);
        var isListed = registration.State == RegistrationState.Confirmed && unit?.Nature == ParticipantNature.Unit;
        return registration.Works.Where(w => isListed && w.Status != WorkStatus.Abandoned).Select(w => new WorkLine(w.Id, registration.CampaignId, registration.Id, registration.Unit)
        {
            Status = w.Status,
            Place = w.Status switch { WorkStatus.UnderWay => 0, WorkStatus.Planned => 1, _ => 2 },
            Ends = w.Plan.Days.To ?? DateOnly.MaxValue,
            SearchText = VietnameseText.Normalize(w.Plan.Name.In(LocalizedText.DefaultLanguage)),
            UnitText = VietnameseText.Normalize(unit!.Name),
        });
    }
}
