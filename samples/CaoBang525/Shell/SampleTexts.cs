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
            ["Sample.Opening"] = "Đang chuẩn bị ứng dụng mẫu",
            ["Sample.OpeningLead"] = "Lần chạy đầu tiên tạo cơ sở dữ liệu và đưa số liệu minh họa vào; chỉ mất vài giây.",
            ["Sample.MakeTables"] = "Tạo cơ sở dữ liệu",
            ["Sample.FillLastYear"] = "Phong trào năm 2022",
            ["Sample.FillThisYear"] = "Phong trào 525 năm",
            ["Sample.FillDraft"] = "Dự thảo năm 2025",
            ["Sample.AsksAgain"] = "Trang tự tải lại và mở ra khi xong.",
        })
        .AddTexts("en", new Dictionary<string, string>
        {
            ["Sample.About"] = "About the figures",
            ["Sample.Notice"] = "Sample: real units, illustrative figures",
            ["Sample.Owner"] = "Cao Bằng Province",
            ["Sample.Imprint"] = "A sample of EmulationKit. Plan no. 2255/KH-UBND and the names of units are real; scores, people, works and decisions are illustrative.",
            ["Sample.Opening"] = "The sample is being made ready",
            ["Sample.OpeningLead"] = "Its first start makes the database and fills in illustrative data, which takes a few seconds.",
            ["Sample.MakeTables"] = "Make the database",
            ["Sample.FillLastYear"] = "Campaign of 2022",
            ["Sample.FillThisYear"] = "Campaign of the 525 years",
            ["Sample.FillDraft"] = "Draft for 2025",
            ["Sample.AsksAgain"] = "This page asks again by itself and opens when all is there.",
        });
}
