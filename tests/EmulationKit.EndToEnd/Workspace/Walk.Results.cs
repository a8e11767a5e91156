namespace EmulationKit.EndToEnd.Workspace;

/// <content>The result, and why it is as it is.</content>
internal sealed partial class Walk
{
    /// <summary>The organiser evaluates, looks at the result, and publishes it.</summary>
    public async Task EvaluateAsync()
    {
        await commune.ChooseAsync("Kết quả");
        await commune.ReadAsync("Chưa có kết quả công khai");

        await organiser.ChooseAsync("Kết quả");
        await organiser.PressAsync("Xét ngay");
        await organiser.ReadAsync("Đã xét. Kết quả mới chưa công khai.");
        await organiser.ReadRowAsync(Department, "Khối thi đua số 1", "1", "95,00");
        await organiser.ReadRowAsync(HeadsOffice, "Khối thi đua số 1", "2", "84,00");
        await organiser.ReadRowAsync(Commune, "Khối thi đua số 1", "3", "75,90");
        await PictureAsync(organiser, "8-results");
        await organiser.ConfirmAsync("Công khai kết quả", "Công khai kết quả");
        await organiser.ReadAsync("Đã công khai kết quả.");
    }

    /// <summary>Anybody reads the ranks on the public page.</summary>
    public async Task ReadTheBoardAsync()
    {
        var citizen = new Officer(await sample.OpenAsync(script: script), campaign);
        await citizen.Page.GotoAsync($"/thi-dua/{campaign}/xep-hang");
        await citizen.ReadAsync(Department);
        await citizen.ReadAsync("95,00");
        await citizen.ReadAsync(Commune);
        await citizen.ReadAsync("75,90");
        await citizen.Page.Context.CloseAsync();
    }

    /// <summary>The refused unit reads which condition it missed and by how much, and what would have sufficed.</summary>
    public async Task AskWhyAsync()
    {
        await commune.ChooseAsync("Kết quả");
        await commune.FollowAsync("Xem vì sao");
        await commune.ReadAsync("Xã Vĩnh Phong chưa đạt. Vì sao?");

        // The award asks for 80 points. The commune has 60 × 153 ÷ 200 + 3 × 5 + 15 = 45.9 + 15 + 15 = 75.9, so 4.1 are missing.
        await commune.ReadAsync("Chỉ còn thiếu 4,10 điểm: tổng điểm ít nhất 80. Các điều kiện còn lại không thiếu gì.");

        // 4.1 points more of the houses: 60 × n ÷ 200 ≥ 50 from n = 166.67 on, so 167; of the works: 5 × n ≥ 19.1, so 4.
        await commune.ReadRowAsync("Nhà tạm, nhà dột nát được xóa", "153", "167");
        await commune.ReadRowAsync("Công trình chào mừng đã nghiệm thu", "3", "4");
        await PictureAsync(commune, "9-why");

        // Each line of the score leads to the line of the sheet, where its evidence is.
        await commune.Page.Locator("main a[href*='/bang-diem/'][href*='#d.']").First.ClickAsync();
        await commune.ReadAsync("Bảng điểm");
    }
}
