namespace EmulationKit.Criteria;

/// <summary>What count, bonus and deduction share: so many points for each, up to the criterion's maximum.</summary>
internal static class Counting
{
    public static readonly Measure Occurrences = new(0, 0, 1_000_000);

    public static InputField Field(string name) => Occurrences.Field(name);

    public static void Check(MethodCheck check, decimal each, Measure measure)
    {
        var right = check.IsFactor("each", each);
        if (!check.IsMeasure(measure))
        {
            return;
        }

        if (measure.Minimum < 0)
        {
            check.Problem("Criterion.MeasureInvalid", "measure", "what is counted is not below zero; raise the minimum to 0.", "số lượng không được âm; hãy nâng cận dưới lên 0.");
        }

        if (right)
        {
            LinearRate.Check(check, each, 1, measure);
        }
    }

    public static LinearKernel Kernel(Criterion criterion, decimal each, InputField field, int sign) =>
        new(LinearRate.Of(each, 1, field.Decimals), field, Points.From(criterion.Maximum).Raw, sign);
}
