using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Desks;

/// <summary>Pages that say nothing to an officer of a unit answer so, in place of an empty list.</summary>
internal static class Insiders
{
    /// <summary>The reader's desk in the campaign of the address; <c>Access.Denied</c> for who is no insider there.</summary>
    public static async Task<ErrorOr<CampaignDesk>> DeskAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        return (await reader.DeskAsync(request.Campaign)).Then(desk => desk.Standing.IsInsider ? (ErrorOr<CampaignDesk>)desk
            : DomainError.Forbidden("Access.Denied", "This page is for the standing body and those who check it.", "Trang này dành cho cơ quan thường trực và người kiểm tra, giám sát."));
    }
}
