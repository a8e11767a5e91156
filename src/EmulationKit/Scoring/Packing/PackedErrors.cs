namespace EmulationKit.Scoring;

/// <summary>How packed sheets are refused.</summary>
internal static class PackedErrors
{
    public static Error Damaged(string participant) => DomainError.Validation("Sheet.PackedDamaged",
        $"The stored values of '{participant}' cannot be read; save its sheet again.",
        $"Không đọc được số liệu đã lưu của '{participant}'; hãy lưu lại bảng điểm của đối tượng này.", $"participants/{participant}");

    public static Error OtherVersion(string participant, int version) => DomainError.Conflict("Sheet.RulesVersionDiffers",
        $"The sheet of '{participant}' is of another version of the rules than version {version}; carry it over first.",
        $"Bảng điểm của '{participant}' không theo phiên bản quy định {version}; hãy chuyển sang phiên bản này trước.", $"participants/{participant}");
}
