using EmulationKit.Registrations;
using EmulationKit.UI.Desks;

namespace EmulationKit.UI.Registrations;

/// <summary>Reads the fields of a work.</summary>
internal static class WorkForm
{
    public static ErrorOr<WorkPlan> Read(DeskForm form)
    {
        var (value, from, to) = (form.Number("valueInDong"), form.Day("from"), form.Day("days"));
        List<Error> problems = [.. value.ErrorsOrEmptyList, .. from.ErrorsOrEmptyList, .. to.ErrorsOrEmptyList];
        if (!value.IsError && value.Value is { } dong && (dong != decimal.Truncate(dong) || dong is < 0 or > long.MaxValue))
        {
            problems.Add(DomainError.Validation("Form.NotWhole", "Write the value as a whole number of đồng.", "Ghi giá trị bằng số nguyên đồng, không có phần lẻ.", "valueInDong"));
        }

        return problems.Count > 0 ? problems
            : new WorkPlan(form.Text("name") ?? "", (long)(value.Value ?? 0), new(from.Value, to.Value)) { Description = form.Text("description") is { } text ? text : (LocalizedText?)null };
    }
}
