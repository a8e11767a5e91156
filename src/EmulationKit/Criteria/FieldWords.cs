namespace EmulationKit.Criteria;

/// <summary>What the numbers of criteria are called, in words.</summary>
public static class FieldWords
{
    /// <summary>What a number of a criterion is called; of a host's own method just "the value".</summary>
    /// <param name="method">The criterion's method.</param>
    /// <param name="field">One of its fields.</param>
    public static LocalizedText Of(CriterionMethod method, InputField field)
    {
        Guard.Against.Null(method);
        Guard.Against.Null(field);
        var number = field.Name.TrimStart([.. "abcdefghijklmnopqrstuvwxyz"]);
        return (method.Name, field.Name[..^number.Length]) switch
        {
            ("target" or "leaderRelative", "actual") => new("Kết quả thực hiện", "What was reached"),
            ("target" or "leaderRelative", "planned") => new("Chỉ tiêu được giao", "The target"),
            ("checklist", _) when field.Maximum == 1 => new("Đạt hay không: 1/0 hoặc có/không", "Done or not: 1 or 0, yes or no"),
            ("checklist", _) => new("Số mục đã làm được", "How many things are done"),
            ("judged", _) => new($"Điểm của người chấm thứ {number}; vắng: không chấm; tránh: rút vì liên quan", $"The mark of reviewer {number}; abstained: gave none; recused: stood aside"),
            ("count", _) => new("Số lần", "How many times"),
            ("lateness", _) => new($"Số ngày nộp trễ của báo cáo thứ {number}; 0: đúng hạn; 9999: không nộp", $"Days late of report {number}; 0: on time; 9999: never came"),
            ("knockout", _) => new("Bị điểm liệt hay không: 1/0 hoặc có/không", "Struck or not: 1 or 0, yes or no"),
            ("banded", "rank") => new("Thứ hạng, 1 là tốt nhất", "The rank, 1 the best"),
            ("banded", "of") => new("Tổng số được xếp hạng", "Of how many"),
            _ => new("Giá trị", "The value"),
        };
    }
}
