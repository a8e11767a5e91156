namespace EmulationKit.Packs;

/// <summary>What can be wrong with a sheet of criteria, in words.</summary>
internal static class CriteriaErrors
{
    public static Error ScaleMissing() => DomainError.Validation("Sheet.ScaleMissing",
        "There is no row of type 'scale' without a code; add one with the whole scale as its maximum, such as 100.",
        "Chưa có dòng loại 'scale' không có mã; hãy thêm một dòng với điểm tối đa là thang điểm, ví dụ 100.");

    public static Error ScaleDoubled() => DomainError.Validation("Sheet.ScaleDoubled",
        "The scale of this kind already has a row; keep one.", "Thang điểm của loại này đã có một dòng; chỉ giữ lại một.");

    public static Error OfCriteriaOnly(string column) => DomainError.Validation("Sheet.OfCriteriaOnly",
        $"Only a criterion has '{column}'; leave the cell empty, or make the row a criterion.", $"Chỉ tiêu chí mới có '{column}'; hãy để trống, hoặc đổi loại dòng thành tiêu chí.");

    public static Error AreaUnknown(string area, string? nearest) => DomainError.Validation("Sheet.AreaUnknown",
        $"No row above is the content area '{area}'" + (nearest is null ? "; put the area before what is in it." : $"; did you mean '{nearest}'?"),
        $"Phía trên không có dòng nội dung '{area}'" + (nearest is null ? "; hãy đặt nội dung trước các mục thuộc nó." : $"; có phải '{nearest}'?"));

    public static Error AreaDoubled(string area) => DomainError.Validation("Code.Duplicate",
        $"The content area '{area}' already has a row; give each its own code.", $"Nội dung '{area}' đã có một dòng; mỗi nội dung cần một mã riêng.");

    public static Error MethodUnknown(string method, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var nearest = Nearest.Of(method, names);
        var all = string.Join(", ", names);
        return DomainError.Validation("Sheet.MethodUnknown",
            $"There is no method '{NumberErrors.Quote(method)}'; " + (nearest is null ? $"use one of: {all}." : $"did you mean '{nearest}'?"),
            $"Không có cách tính '{NumberErrors.Quote(method)}'; " + (nearest is null ? $"dùng một trong: {all}." : $"có phải '{nearest}'?"));
    }

    public static Error SettingsNoObject() => DomainError.Validation("Sheet.SettingsNoObject",
        "The settings are no JSON object; write them in { }, such as {\"each\":10}.", "Tham số không phải đối tượng JSON; hãy ghi trong { }, như {\"each\":10}.");

    public static Error DocumentMissing() => DomainError.Validation("Sheet.DocumentMissing",
        "A source needs its document; name it, or leave provision, illustrative and toBeConfirmed empty too.",
        "Căn cứ phải có văn bản; hãy ghi tên văn bản, hoặc để trống cả điều khoản và các cột kèm theo.");

    /// <summary>The column in which what an error's path ends with stands.</summary>
    public static string ColumnOf(string tail) => tail.Split('/') switch
    {
        ["maximum", ..] => "maximum",
        ["name", ..] => "name",
        ["method", ..] => "settings",
        ["appliesTo", "blocs", ..] => "blocs",
        ["appliesTo", ..] => "kinds",
        ["missing", ..] => "missing",
        ["succession", ..] => "succession",
        ["source", ..] => "document",
        ["evidence", ..] => "evidence",
        _ => "code",
    };
}
