namespace EmulationKit.Scoring;

/// <summary>What a reference to evidence refuses, and what is refused of evidence files.</summary>
internal static partial class EvidenceErrors
{
    public static Error TitleInvalid => DomainError.Validation("Evidence.TitleInvalid",
        $"Name the evidence in 1 to {EvidenceRef.LongestTitle} characters.",
        $"Hãy đặt tên minh chứng, từ 1 đến {EvidenceRef.LongestTitle} ký tự.", "title");

    public static Error HashInvalid => DomainError.Validation("Evidence.HashInvalid",
        "The fingerprint of the file is not a SHA-256 of 64 hexadecimal digits; store the file again.",
        "Mã băm của tệp không phải SHA-256 gồm 64 chữ số thập lục phân; hãy tải tệp lên lại.", "sha256");

    public static Error AddressInvalid => DomainError.Validation("Evidence.AddressInvalid",
        "The address is not on the web; use one that begins with https:// or http://.",
        "Địa chỉ không phải trang web; hãy dùng địa chỉ bắt đầu bằng https:// hoặc http://.", "address");
}
