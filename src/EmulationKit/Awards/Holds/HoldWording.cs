namespace EmulationKit.Awards;

/// <summary>How a hold is worded for the public and for those who may see its reason.</summary>
public static class HoldWording
{
    /// <summary>What the public reads unless the rules say more.</summary>
    public static LocalizedText Public { get; } = new("Không xếp hạng", "Not ranked");

    /// <summary>The ground in words, only for those who may see it.</summary>
    /// <param name="ground">The ground.</param>
    public static LocalizedText Of(HoldGround ground) => ground switch
    {
        HoldGround.Discipline => new("Đang xem xét hoặc thi hành kỷ luật", "Discipline pending or running"),
        HoldGround.Investigation => new("Đang bị điều tra", "Under investigation"),
        HoldGround.Inspection => new("Đang thanh tra, kiểm tra khi có dấu hiệu vi phạm", "Under inspection with signs of a violation"),
        HoldGround.Complaint => new("Đang xác minh khiếu nại, tố cáo", "A complaint or denunciation is being verified"),
        HoldGround.PressReportedCorruption =>
            new("Báo chí nêu dấu hiệu tham nhũng, tiêu cực đang được làm rõ", "Press reports of corruption are being clarified"),
        _ => new("Lý do khác theo văn bản", "Another ground, as the document states"),
    };
}
