using EmulationKit.Campaigns;

namespace EmulationKit.Access;

/// <summary>How access is refused. The words never tell whether what was asked for is there.</summary>
internal static class AccessErrors
{
    public static readonly Error Denied = DomainError.Forbidden("Access.Denied",
        "You may not do this here. Ask the standing body if you should.", "Bạn không có quyền làm việc này ở đây. Nếu cần, hãy đề nghị cơ quan thường trực phân công.");

    public static readonly Error NotSignedIn = DomainError.Forbidden("Access.NotSignedIn", "Sign in first.", "Hãy đăng nhập trước.");

    public static Error PhaseClosed(CampaignPhase phase) => DomainError.Conflict("Access.PhaseClosed",
        $"The phase {PhaseText.En(phase)} is not open now.", $"Giai đoạn {PhaseText.Vi(phase)} hiện không mở.");
}
