namespace EmulationKit.Awards;

/// <summary>Copies into awards what the catalogue says of their forms, so that rules hold the values they were made with.</summary>
internal static class CatalogueFilling
{
    /// <summary>The award with what it leaves out filled from the entry of its form. Reports <c>Award.FormUnknown</c>
    /// and <c>Award.FormNotInForce</c>.</summary>
    public static Award Fill(Problems problems, string path, Award award, IAwardCatalogue catalogue, DateOnly on)
    {
        if (award.Form is not { } form)
        {
            return award;
        }

        if (catalogue.Find(form, on) is { } entry)
        {
            return award with
            {
                Level = award.Level ?? entry.Level,
                Competence = award.Competence ?? entry.Competence,
                Coefficient = award.Coefficient ?? entry.Coefficient,
                Source = award.Source ?? entry.Source,
            };
        }

        var day = on.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        if (catalogue.Codes.Contains(form))
        {
            problems.Add("Award.FormNotInForce", $"{path}/form", $"The award form '{form}' is not in force on {day}; choose another, or leave 'form' out and say level, competence and coefficient.",
                $"Hình thức '{form}' không có hiệu lực ngày {day}; hãy chọn hình thức khác, hoặc bỏ 'form' và ghi cấp, thẩm quyền, hệ số.");
        }
        else
        {
            var near = Nearest.Of(form, catalogue.Codes);
            problems.Add("Award.FormUnknown", $"{path}/form", $"There is no award form '{form}' in the catalogue" + (near is null ? "; leave 'form' out or use one of it." : $"; did you mean '{near}'?"),
                $"Danh mục không có hình thức '{form}'" + (near is null ? "; hãy bỏ 'form' hoặc dùng một mã của danh mục." : $"; có phải '{near}'?"));
        }

        return award;
    }
}
