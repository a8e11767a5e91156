using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;

namespace EmulationKit.UI.Honours;

/// <summary>A line of the honour roll.</summary>
/// <param name="Award">The award's code.</param>
/// <param name="AwardName">What the award is called.</param>
/// <param name="Name">Who is honoured; nobody once it was struck.</param>
/// <param name="Post">The post of a person.</param>
/// <param name="UnitName">The unit that the honoured belongs to.</param>
/// <param name="Nature">Unit, household or person; not said once it was struck.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Number">The decision's number.</param>
/// <param name="SignedOn">The decision's date.</param>
/// <param name="Standing">Whether it stands or was struck.</param>
public sealed record HonourItem(
    string Award, LocalizedText AwardName, string? Name, string? Post, string? UnitName, ParticipantNature? Nature, Guid Decision, string Number, DateOnly SignedOn, PublicStanding Standing)
{
    /// <summary>The code by which its certificate is checked.</summary>
    public string? Code { get; init; }

    /// <summary>The award's form in the catalogue.</summary>
    public string? Form { get; init; }

    /// <summary>The document that struck it.</summary>
    public string? StruckBy { get; init; }

    /// <summary>The date of that document.</summary>
    public DateOnly? StruckOn { get; init; }

    /// <summary>Whether it was struck.</summary>
    public bool IsStruck => Standing != PublicStanding.Standing;

    internal static HonourItem Of(HonourRow row, CampaignRules? rules)
    {
        var award = rules?.Awards.FirstOrDefault(a => string.Equals(a.Code, row.Award, StringComparison.OrdinalIgnoreCase));
        return new(row.Award, award?.Name ?? row.Award, row.Face?.Name, row.Face?.Post, row.UnitName, row.Nature, row.Decision.Value, row.Number, row.SignedOn, row.Standing)
        {
            Code = row.Code?.ToString(),
            Form = award?.Form,
            StruckBy = row.StruckBy?.ToString(),
            StruckOn = row.StruckOn,
        };
    }
}
