namespace EmulationKit.Awards;

/// <summary>The words for what a quota's percentage is taken of.</summary>
internal static class QuotaWords
{
    public static LocalizedText Of(QuotaBase of, string? award) => of switch
    {
        QuotaBase.Members => new("đối tượng", "participants"),
        QuotaBase.Registered => new("đối tượng đăng ký", "registered"),
        QuotaBase.Evaluated => new("đối tượng được xếp hạng", "ranked"),
        QuotaBase.Eligible => new("đối tượng đủ điều kiện", "eligible"),
        _ => Wording.Text("đối tượng được tặng {0}", "granted {0}", award),
    };
}
