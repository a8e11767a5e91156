namespace EmulationKit.Criteria;

/// <summary>The planned value of a criterion: like the actual one, but above zero.</summary>
internal static class TargetField
{
    public static InputField Planned(Measure measure) =>
        new("planned", measure.Decimals, Math.Max(Smallest(measure), measure.Minimum), measure.Maximum) { Unit = measure.Unit };

    public static decimal Largest(Measure measure) =>
        Math.Max(Math.Abs(measure.Minimum), Math.Abs(measure.Maximum)) * Exact.PowerOfTen(measure.Decimals);

    public static bool Check(MethodCheck check, Measure measure, decimal? target)
    {
        if (measure.Maximum <= 0)
        {
            check.Problem("Criterion.MeasureInvalid", "measure", "a criterion with a target accepts values above zero; raise the maximum.",
                "tiêu chí có chỉ tiêu phải nhận giá trị lớn hơn 0; hãy nâng cận trên.");
            return false;
        }

        if (target is null)
        {
            return true;
        }

        if (target == 0)
        {
            check.Problem("Target.Zero", "target", "a target of zero cannot be compared with; set a target above zero.",
                "chỉ tiêu bằng 0 không so sánh được; hãy đặt chỉ tiêu lớn hơn 0.");
            return false;
        }

        if (Planned(measure).ToRaw(target.Value) is null)
        {
            check.Problem("Target.OutOfRange", "target",
                $"the target {Wording.Number(target.Value, "en")} is not above zero and within the accepted values {Wording.Number(measure.Minimum, "en")}..{Wording.Number(measure.Maximum, "en")} with {measure.Decimals} decimals.",
                $"chỉ tiêu {Wording.Number(target.Value, "vi")} phải lớn hơn 0 và nằm trong khoảng {Wording.Number(measure.Minimum, "vi")}..{Wording.Number(measure.Maximum, "vi")} với {measure.Decimals} chữ số thập phân.");
            return false;
        }

        return true;
    }

    private static decimal Smallest(Measure measure) => 1m / Exact.PowerOfTen(Math.Clamp(measure.Decimals, 0, 9));
}
