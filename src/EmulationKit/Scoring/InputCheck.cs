using EmulationKit.Criteria;
namespace EmulationKit.Scoring;
/// <summary>stub</summary>
public static class InputCheck
{
    /// <summary>stub</summary>
    public static void Check(Problems problems, string path, Criterion criterion, CriterionInput input) { }
}
