using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary><c>schema</c>: the JSON schemas of a pack's files.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private const string Ending = ".schema.json";

    private readonly PlaceArgument name = new("name", new("tên", "name"), new("tên lược đồ, chẳng hạn criteria; không ghi thì liệt kê", "the schema's name, such as criteria; if not said, they are listed"), optional: true);
    private readonly ValueOption output = new("--out", new("thư mục", "folder"), new("ghi mọi lược đồ vào thư mục này", "write all schemas into this folder"));
    private readonly FlagOption force = new("--force", new("ghi đè tệp đã có", "overwrite files that are there"));

    public SchemaCommand()
        : base("schema", new("in lược đồ JSON để trình soạn thảo gợi ý và kiểm tra", "print the JSON schemas by which editors complete and check"))
    {
        Arguments.Add(name);
        Options.Add(output);
        Options.Add(force);
    }

    public override IReadOnlyList<string> Examples => ["schema", "schema criteria", "schema --out phong-trao/schemas"];

    public override ErrorOr<Answer> Run(Call call) => (call[output], call[name]) switch
    {
        ({ } folder, null) => WriteAll(call, folder),
        (null, { } asked) => Print(asked),
        (null, null) => List(call.Session),
        _ => DomainError.Validation("Usage.Surplus", "--out writes all schemas; leave the name out.", "--out ghi mọi lược đồ; hãy bỏ tên lược đồ.", "--out"),
    };

    private ErrorOr<Answer> WriteAll(Call call, string folder)
    {
        if (!Directory.Exists(folder))
        {
            return FileErrors.NoFolder(folder, folder);
        }

        var files = PackSchemas.Names.Select(n => (Path.Combine(folder, n), ResultFiles.Always(stream => Put(stream, PackSchemas.Read(n))))).ToArray();
        return call.Session.Files.WriteAll(files, call[force]).Then(_ => ErrorOrFactory.From(new Answer(
            new SchemaList([.. files.Select(f => f.Item1)]),
            page => page.Item(0, "✓", call.Session.Say(Wording.Text("Đã ghi {0} lược đồ vào {1}", "{0} schemas written to {1}", files.Length, folder))))));
    }

    private static ErrorOr<Answer> Print(string asked)
    {
        var found = PackSchemas.Names.FirstOrDefault(n => n == asked || n == asked + Ending);
        if (found is null)
        {
            var known = PackSchemas.Names.Select(Short).ToArray();
            var (near, all) = (Nearest.Of(asked, known), string.Join(", ", known));
            return DomainError.Validation("Usage.UnknownSchema",
                $"There is no schema '{asked}'" + (near is not null ? $"; did you mean '{near}'?" : $"; there are: {all}."),
                $"Không có lược đồ '{asked}'" + (near is not null ? $"; có phải '{near}'?" : $"; hiện có: {all}."), asked);
        }

        var text = PackSchemas.Read(found);
        return new Answer(System.Text.Json.JsonDocument.Parse(text).RootElement, page => page.Raw(text));
    }

    private static Answer List(Session session) => new(new SchemaList(PackSchemas.Names), page =>
    {
        foreach (var schema in PackSchemas.Names)
        {
            page.Item(0, "", $"{Short(schema),-10} {schema}");
        }

        page.Line();
        page.Line(session.Say($"In một lược đồ: {CommandTree.Name} schema <tên>", $"To print one: {CommandTree.Name} schema <name>"), Look.Faint);
    });

    private static string Short(string schema) => schema[..^Ending.Length];

    private static void Put(Stream stream, string text) => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
}

/// <summary>The schemas there are, or that were written.</summary>
internal sealed record SchemaList(IReadOnlyList<string> Schemas);
