using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary><c>verify</c>: computes a seal again, or goes through the audit chains of a database.</summary>
internal sealed class VerifyCommand : ToolCommand
{
    private readonly PlaceArgument file = new("file", new("tệp niêm phong", "seal"), new("tệp do 'seal' ghi", "a file that 'seal' wrote"), optional: true);
    private readonly ValueOption hash = new("--hash", new("SHA-256", "SHA-256"), new("mã băm in trong quyết định, để đối chiếu", "the hash that a decision prints, to compare with"));

    private readonly DatabaseOptions database = new();

    public VerifyCommand()
        : base("verify", new("tính lại một bản niêm phong, hoặc kiểm tra nhật ký trong cơ sở dữ liệu", "compute a seal again, or check the audit of a database"))
    {
        Arguments.Add(file);
        Options.Add(hash);
        database.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "verify ket-qua.seal.json",
        "verify ket-qua.seal.json --hash 9f86d081884c7d65…",
        "verify --database \"Data Source=emulationkit.db\"",
        "verify --provider postgresql --database \"Host=db;Database=emulation\"",
    ];

    public override ErrorOr<Answer> Run(Call call) => (call[file], database.Connection(call)) switch
    {
        ({ } path, null) => InputBytes.Read(path).Then(bytes => Verify(call, path, bytes)),
        (null, { } connection) => database.Open(call, connection).Then(services => DatabaseVerification.Run(services, call)),
        _ => DomainError.Validation("Usage.SealOrDatabase", "Name either a seal or, with --database, a database.", "Hãy ghi một tệp niêm phong, hoặc một cơ sở dữ liệu bằng --database."),
    };

    private ErrorOr<Answer> Verify(Call call, string path, byte[] bytes)
    {
        var verified = EvaluationSeal.Verify(bytes, call[hash]?.Trim(), ShippedPacks.Options.Vocabulary);
        if (verified.IsError && verified.Errors.Any(e => e.Code == "Seal.Malformed"))
        {
            return NoSeal(path);
        }

        var report = VerifyReport.Of(verified);
        return new Answer(report, page => report.Show(page, call.Session)) { ExitCode = report.Verified ? ExitCodes.Done : ExitCodes.Negative };
    }

    private static Error NoSeal(string path) => DomainError.At(
        DomainError.Validation("Seal.Malformed", "This is no seal; name a file that 'emulationkit seal' wrote.", "Đây không phải bản niêm phong; hãy ghi tệp do 'emulationkit seal' tạo.", path), new(path));
}

/// <summary>What came of verifying a seal.</summary>
internal sealed record VerifyReport(bool Verified, string? Campaign, string? Hash, int? Participants, IReadOnlyList<MachineError> Differences)
{
    public static VerifyReport Of(ErrorOr<Evaluation> verified) => verified.IsError
        ? new(false, null, null, null, [.. verified.Errors.Select(MachineError.Of)])
        : new(true, verified.Value.Plan.Rules.Campaign, EvaluationSeal.Of(verified.Value, ShippedPacks.Options.Vocabulary).Hash, verified.Value.Inputs.Count, []);

    public void Show(Page page, Session session)
    {
        if (Verified)
        {
            page.Item(0, "✓", Look.Good, (session.Say(Wording.Text("Tính lại khớp từng byte: {0}, {1} đối tượng", "Computed again, the same to the byte: {0}, {1} participants", Campaign, Participants)), Look.Plain));
            page.Line($"SHA-256 {Hash}");
            return;
        }

        page.Item(0, "✗", Look.Bad, (session.Say("Tính lại KHÔNG khớp", "Computed again, it does NOT match"), Look.Strong));
        foreach (var difference in Differences)
        {
            page.Item(2, "·", session.Say(difference.Vi, difference.En));
        }
    }
}
