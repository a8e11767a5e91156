namespace EmulationKit.EndToEnd.Public;

/// <summary>What citizens do, with scripts off.</summary>
[Collection(nameof(OnTheSample))]
public sealed class WithoutScriptTests(Sample sample)
{
    [BrowserFact]
    public async Task A_reader_goes_from_the_first_page_to_the_ranks_of_a_bloc()
    {
        var page = await sample.OpenAsync(script: false);
        await page.GotoAsync("/");
        Assert.EndsWith(Pages.Campaign, page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { NameRegex = new("xếp hạng", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).ClickAsync();
        var all = await page.Locator(".ek-board__name").CountAsync();
        await page.Locator("select[name=bloc]").SelectOptionAsync(new SelectOptionValue { Value = "C-1" });
        await page.Locator("form.ek-filter button").ClickAsync();

        Assert.InRange(await page.Locator(".ek-board__name").CountAsync(), 1, all - 1);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_unit_is_found_by_its_name_without_marks()
    {
        var page = await sample.OpenAsync(script: false);
        await page.GotoAsync($"{Pages.Campaign}/don-vi");

        await page.Locator("input[name=q]").FillAsync("song hien");
        await page.Locator("form.ek-filter button").ClickAsync();

        Assert.True(await page.GetByText("Phường Sông Hiến").First.IsVisibleAsync());
        Assert.Equal(0, await page.GetByText("Sở Tài chính").CountAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_menu_opens_on_a_phone()
    {
        var page = await sample.OpenAsync(360, script: false);
        await page.GotoAsync(Pages.Campaign);
        Assert.False(await page.Locator("#menu").IsVisibleAsync());

        await page.Locator("a.ek-menu").ClickAsync();

        Assert.True(await page.Locator("#menu").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Somebody_signs_in_sees_their_work_and_signs_out()
    {
        var page = await sample.OpenAsync(script: false);
        await page.GotoAsync("/thi-dua/lam-viec");
        Assert.Contains("/dang-nhap", page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Nông Thị Dung" }).ClickAsync();
        Assert.EndsWith("/thi-dua/lam-viec", page.Url, StringComparison.Ordinal);
        Assert.True(await page.GetByText("Nông Thị Dung").First.IsVisibleAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        Assert.True(await page.GetByRole(AriaRole.Link, new() { Name = "Đăng nhập" }).IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_wrong_password_is_told_and_nobody_is_signed_in()
    {
        var page = await sample.OpenAsync(script: false);
        await page.GotoAsync("/dang-nhap");
        await page.Locator("input[name=user]").First.FillAsync("to-chuc");
        await page.Locator("input[name=password]").First.FillAsync("không phải");

        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();

        Assert.True(await page.GetByRole(AriaRole.Alert).IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
