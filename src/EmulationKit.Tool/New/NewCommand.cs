namespace EmulationKit.Tool;

/// <summary><c>new</c>: a pack of one's own, copied from one that comes with the tool.</summary>
internal sealed class NewCommand : ToolCommand
{
    private const string Usual = "minimal";

    private readonly PlaceArgument folder = new("folder", new("thư mục", "folder"), new("thư mục mới", "the new folder"));
    private readonly ValueOption from = new("--from", string.Join('|', ShippedPacks.Names), new("bộ có sẵn để chép; không ghi thì là minimal (nhỏ nhất)", "the pack to copy; minimal, the smallest, if not said")) { Choices = ShippedPacks.Names };

    public NewCommand()
        : base("new", new("tạo bộ quy định của mình từ một bộ có sẵn", "make a pack of your own from one that comes with the tool"))
    {
        Arguments.Add(folder);
        Options.Add(from);
    }

    public override IReadOnlyList<string> Examples => ["new phong-trao", "new phong-trao --from cao-bang-525"];

    public override ErrorOr<Answer> Run(Call call)
    {
        var (place, source) = (call.Needed(folder), call[from] ?? Usual);
        return NewFolder.Copy(call.Session.Files, source, place).Then(files => ErrorOrFactory.From(new Answer(new NewReport(place, source, files), page => Show(page, call.Session, place, source))));
    }

    private static void Show(Page page, Session session, string place, string source)
    {
        page.Item(0, "✓", Look.Good, (session.Say($"Đã tạo {place} từ bộ {source}", $"Made {place} from the pack {source}"), Look.Strong));
        page.Line(session.Say("Tiếp theo:", "Next:"));
        var quoted = place.Contains(' ', StringComparison.Ordinal) ? $"\"{place}\"" : place;
        page.Item(2, "1.", session.Say("sửa campaign.json, criteria.json, awards.json (trình soạn thảo gợi ý theo thư mục schemas)", "edit campaign.json, criteria.json, awards.json (editors complete them from the folder schemas)"));
        page.Item(2, "2.", $"{CommandTree.Name} check {quoted}");
        page.Item(2, "3.", $"{CommandTree.Name} test {quoted}");
        page.Item(2, "4.", session.Say($"{CommandTree.Name} inputs {quoted} --out so-lieu.xlsx    (bảng nhập số liệu)", $"{CommandTree.Name} inputs {quoted} --out inputs.xlsx    (a sheet to fill in)"));
        page.Item(2, "5.", session.Say($"{CommandTree.Name} evaluate {quoted} --inputs so-lieu.xlsx", $"{CommandTree.Name} evaluate {quoted} --inputs inputs.xlsx"));
    }
}

/// <summary>A pack that was made.</summary>
internal sealed record NewReport(string Folder, string From, IReadOnlyList<string> Files);
