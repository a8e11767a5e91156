using EmulationKit.UI.Mounting;

namespace CaoBang525.Shell;

/// <summary>What the sample says of itself, in both languages.</summary>
internal static class SampleTexts
{
    public static KitUIOptions AddSampleTexts(this KitUIOptions ui) => ui
        .AddTexts("vi", new Dictionary<string, string>
        {
            ["Sample.About"] = "Về số liệu",
            ["Sample.Notice"] = "Ứng dụng mẫu: đơn vị là thật, số liệu minh họa",
            ["Sample.Owner"] = "Tỉnh Cao Bằng",
            ["Sample.Imprint"] = "Ứng dụng mẫu của EmulationKit. Kế hoạch 2255/KH-UBND, tên đơn vị là thật; điểm số, con người, công trình, quyết định là số liệu minh họa.",
        })
        .AddTexts("en", new Dictionary<string, string>
        {
            ["Sample.About"] = "About the figures",
            ["Sample.Notice"] = "Sample: real units, illustrative figures",
            ["Sample.Owner"] = "Cao Bằng Province",
            ["Sample.Imprint"] = "A sample of EmulationKit. Plan no. 2255/KH-UBND and the names of units are real; scores, people, works and decisions are illustrative.",
        });
}
