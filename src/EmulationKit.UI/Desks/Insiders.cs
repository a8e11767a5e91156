namespace EmulationKit.UI.Desks;

/// <summary>Pages that say nothing to an officer of a unit answer so, in place of an empty list.</summary>
internal static class Insiders
{
    public static ErrorOr<CampaignDesk> Only(CampaignDesk desk) => desk.Standing.IsInsider ? desk
        : DomainError.Forbidden("Access.Denied", "This page is for the standing body and those who check it.", "Trang này dành cho cơ quan thường trực và người kiểm tra, giám sát.");
}
