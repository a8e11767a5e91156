using static Microsoft.Playwright.Assertions;

namespace EmulationKit.EndToEnd.Workspace;

/// <summary>Somebody at work on a campaign, in a browser of their own: they know the words on the screen and nothing else.</summary>
/// <param name="page">What they look at.</param>
/// <param name="campaign">The campaign's code.</param>
internal sealed class Officer(IPage page, string campaign)
{
    static Officer() => SetDefaultExpectTimeout(20_000);

    public IPage Page => page;

    /// <summary>What the page has to say, without menu, head and foot.</summary>
    private ILocator Main => page.Locator(".ek-desk__main");

    /// <summary>Opens the list of what is to be done in the campaign.</summary>
    public Task OpenTasksAsync() => page.GotoAsync($"/thi-dua/lam-viec/{campaign}");

    /// <summary>Goes to a page by the menu of the campaign.</summary>
    /// <param name="entry">What the menu says.</param>
    public async Task ChooseAsync(string entry)
    {
        if (!page.Url.Contains($"/lam-viec/{campaign}", StringComparison.Ordinal))
        {
            await OpenTasksAsync();
        }

        await page.Locator(".ek-side").GetByRole(AriaRole.Link, new() { Name = entry, Exact = true }).ClickAsync();
    }

    /// <summary>Takes up a task from the list of what is to be done.</summary>
    /// <param name="task">What the list calls it.</param>
    /// <param name="button">What its button says.</param>
    public async Task TakeUpAsync(string task, string button)
    {
        await OpenTasksAsync();
        await Main.Locator(".ek-tasks > li", new() { HasText = task }).GetByRole(AriaRole.Link, new() { Name = button, Exact = true }).ClickAsync();
    }

    public Task FollowAsync(string link) => Main.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task FillAsync(string label, string text) => Main.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);

    public Task SelectAsync(string label, string text) => Main.GetByLabel(label, new() { Exact = true }).First.SelectOptionAsync(new SelectOptionValue { Label = text });

    public Task TickAsync(string label) => Main.GetByLabel(label).First.CheckAsync();

    /// <summary>Fills in a number of a score sheet, which is named by its line.</summary>
    /// <param name="name">The line, and the number where there are several.</param>
    /// <param name="number">The number as it is typed.</param>
    public Task FillNumberAsync(string name, string number) => Main.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true }).FillAsync(number);

    /// <summary>Opens what else can be said of a line of a score sheet.</summary>
    /// <param name="line">The line's code.</param>
    public Task OpenLineAsync(string line) => LineOf(line).Locator("summary").First.ClickAsync();

    /// <summary>Goes on to the next field.</summary>
    public Task PressTabAsync() => page.Keyboard.PressAsync("Tab");

    public Task PressAsync(string button) => Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Sends files with a form.</summary>
    /// <param name="label">What the field says.</param>
    /// <param name="button">What the form's button says.</param>
    /// <param name="files">The files.</param>
    public async Task SendFilesAsync(string label, string button, params FilePayload[] files)
    {
        await Main.GetByLabel(label, new() { Exact = true }).SetInputFilesAsync(files);
        await PressAsync(button);
    }

    /// <summary>Opens a question, and answers it with its button.</summary>
    /// <param name="question">What the button that asks says.</param>
    /// <param name="answer">What the button in the question says.</param>
    /// <param name="first">What is filled in before.</param>
    public async Task ConfirmAsync(string question, string answer, Func<ILocator, Task>? first = null)
    {
        var confirm = Main.Locator("details.ek-confirm", new() { Has = page.Locator("summary", new() { HasText = question }) }).First;
        await confirm.Locator("summary").ClickAsync();
        if (first is not null)
        {
            await first(confirm);
        }

        await confirm.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
    }

    /// <summary>Reads a text on the page.</summary>
    /// <param name="text">The text.</param>
    public Task ReadAsync(string text) => Expect(page.Locator("body")).ToContainTextAsync(text, new() { UseInnerText = true });

    public Task DoNotReadAsync(string text) => Expect(page.Locator("body")).Not.ToContainTextAsync(text);

    /// <summary>Reads a row of a table: its head, and what stands in its cells.</summary>
    /// <param name="head">The head.</param>
    /// <param name="cells">The cells.</param>
    public Task ReadRowAsync(string head, params string[] cells) =>
        Expect(Main.Locator("tr", new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = head, Exact = true }) }).First.Locator("td")).ToHaveTextAsync(cells);

    /// <summary>What an address answers when it is opened by hand.</summary>
    /// <param name="address">The address.</param>
    public async Task<int> StatusOfAsync(string address) => (await page.APIRequest.GetAsync(address, new() { MaxRedirects = 0 })).Status;

    private ILocator LineOf(string code) => page.Locator($"[id='d.{code}']");
}
