using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Scoring.Evidence;

public abstract class EvidenceTests
{
    private static readonly EvidenceOptions Small = new() { LargestFile = 40_000, LargestPerUnit = 60_000 };
    private readonly AWorld world;

    private protected EvidenceTests(ITestStores stores) => world = stores.World();

    [Theory]
    [InlineData(nameof(Files.Pdf), "Quyết định.pdf", "Quyết định.pdf", "application/pdf")]
    [InlineData(nameof(Files.Png), "anh.PNG", "anh.png", "image/png")]
    [InlineData(nameof(Files.Jpeg), "C:\\Users\\An\\ảnh cầu.jpeg", "ảnh cầu.jpeg", "image/jpeg")]
    [InlineData(nameof(Files.Docx), "../../etc/báo cáo.docx", "báo cáo.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData(nameof(Files.Pdf), "a\u202Efdp.exe\n<b>.pdf", "afdp.exeb.pdf", "application/pdf")]
    [InlineData(nameof(Files.Pdf), ".pdf", "minh-chung.pdf", "application/pdf")]
    public async Task What_was_uploaded_comes_back_as_it_was(string file, string name, string shown, string type)
    {
        var receipt = await UploadAsync(Bytes(file), name);
        Refused.Not(receipt);

        await using var opened = (await new OpenEvidence(world.Services, world.Store.Evidence).AskAsync(AWorld.Organiser, new(world.Campaign.Id, receipt.Value.Id))).Value;
        using var read = new MemoryStream();
        await opened.Content.CopyToAsync(read);

        Assert.Equal((shown, type, (long)Bytes(file).Length), (opened.Name, opened.MediaType, opened.Length));
        Assert.Equal(Bytes(file), read.ToArray());
    }

    [Theory]
    [InlineData(nameof(Files.Program), "bao-cao.pdf", "Evidence.Executable")]
    [InlineData(nameof(Files.Program), "setup.exe", "Evidence.Executable")]
    [InlineData(nameof(Files.Docm), "bao-cao.docx", "Evidence.Executable")]
    [InlineData(nameof(Files.Jar), "bao-cao.docx", "Evidence.TypeUnknown")]
    [InlineData(nameof(Files.Png), "anh.pdf", "Evidence.Disguised")]
    [InlineData(nameof(Files.Pdf), "trang.html", "Evidence.Disguised")]
    [InlineData(nameof(Files.Bomb), "bao-cao.docx", "Evidence.TooLargeInside")]
    [InlineData(nameof(Files.Locked), "bao-cao.docx", "Evidence.Encrypted")]
    public async Task What_is_not_what_it_seems_is_refused_and_leaves_nothing(string file, string name, string code)
    {
        var before = world.Store.EvidenceCount;

        Refused.With(await UploadAsync(Bytes(file), name), code);

        Assert.Equal(before, world.Store.EvidenceCount);
        Assert.Single(world.Store.Of<EvidenceFile>());
    }

    [Theory]
    [InlineData(0, "Evidence.Empty")]
    [InlineData(40_000, null)]
    [InlineData(40_001, "Evidence.TooLarge")]
    public async Task A_file_may_be_as_large_as_the_limit_and_no_larger(int length, string? code)
    {
        var content = new byte[length];
        Files.Pdf.AsSpan(0, Math.Min(length, Files.Pdf.Length)).CopyTo(content);

        var uploaded = await UploadAsync(content, "a.pdf");

        Assert.Equal(code, uploaded.IsError ? uploaded.FirstError.Code : null);
        Assert.Equal(code is null ? 1 : 0, world.Store.EvidenceCount);
    }

    [Fact]
    public async Task A_unit_that_has_no_room_left_is_told_so()
    {
        var content = new byte[35_000];
        Files.Pdf.CopyTo(content, 0);

        Refused.Not(await UploadAsync(content, "a.pdf"));
        Refused.With(await UploadAsync(content, "b.pdf"), "Evidence.UnitFull");
        Assert.Equal(1, world.Store.EvidenceCount);
    }

    [Fact]
    public async Task A_sender_that_breaks_off_leaves_nothing()
    {
        var command = new UploadEvidenceCommand(world.Campaign.Id, world.Unit.Id, new(new BreakingStream(new byte[30_000]), "a.pdf"));

        Refused.With(await new UploadEvidence(world.Services, world.Store.Evidence, Small).RunAsync(AWorld.Officer, command), "Evidence.Broken");

        Assert.Equal(0, world.Store.EvidenceCount);
    }

    [Fact]
    public async Task Who_gives_up_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        var command = new UploadEvidenceCommand(world.Campaign.Id, world.Unit.Id, new(new CancellingStream(cancelled), "a.pdf"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new UploadEvidence(world.Services, world.Store.Evidence).RunAsync(AWorld.Officer, command, cancelled.Token));

        Assert.Equal(0, world.Store.EvidenceCount);
    }

    [Fact]
    public async Task Nothing_is_read_from_who_may_not_upload()
    {
        var content = new MemoryStream(Files.Pdf);

        Refused.With(await new UploadEvidence(world.Services, world.Store.Evidence).RunAsync(AWorld.OtherOfficer, new(world.Campaign.Id, world.Unit.Id, new(content, "a.pdf"))), "Access.Denied");

        Assert.Equal(0, content.Position);
    }

    [Fact]
    public async Task What_is_in_quarantine_is_not_served_until_it_is_found_clean()
    {
        var receipt = (await UploadAsync(Files.Pdf, "a.pdf", new Scanner(EvidenceVerdict.Pending))).Value;
        var open = new OpenEvidence(world.Services, world.Store.Evidence);
        var scan = new RecordEvidenceScan(world.Services, world.Store.Evidence);

        Refused.With(await open.AskAsync(AWorld.Officer, new(world.Campaign.Id, receipt.Id)), "Evidence.Quarantined");
        Refused.Not(await scan.RunAsync(AWorld.Organiser, new(world.Campaign.Id, receipt.Id, EvidenceVerdict.Clean)));
        await using var opened = (await open.AskAsync(AWorld.Officer, new(world.Campaign.Id, receipt.Id))).Value;
        Refused.With(await scan.RunAsync(AWorld.Organiser, new(world.Campaign.Id, receipt.Id, EvidenceVerdict.Refused)), "Evidence.ScanDone");
    }

    [Fact]
    public async Task What_is_harmful_is_taken_away()
    {
        Refused.With(await UploadAsync(Files.Pdf, "a.pdf", new Scanner(EvidenceVerdict.Refused)), "Evidence.Harmful");
        Assert.Equal(0, world.Store.EvidenceCount);

        var receipt = (await UploadAsync(Files.Pdf, "a.pdf", new Scanner(EvidenceVerdict.Pending))).Value;
        Refused.Not(await new RecordEvidenceScan(world.Services, world.Store.Evidence).RunAsync(AWorld.Organiser, new(world.Campaign.Id, receipt.Id, EvidenceVerdict.Refused)));

        Assert.Equal(0, world.Store.EvidenceCount);
        Refused.With(await new OpenEvidence(world.Services, world.Store.Evidence).AskAsync(AWorld.Officer, new(world.Campaign.Id, receipt.Id)), "Evidence.Harmful");
    }

    [Fact]
    public async Task A_file_of_somebody_else_cannot_be_attached_to_read_it_thereafter()
    {
        world.Clock.SetUtcNow(ACampaign.Vn(2024, 9, 5));
        var own = (await UploadAsync(Files.Pdf, "a.pdf")).Value;
        var other = await new UploadEvidence(world.Services, world.Store.Evidence).RunAsync(AWorld.OtherOfficer, new(world.Campaign.Id, world.Other.Id, new(new MemoryStream(Files.Pdf), "b.pdf")));
        Refused.Not(other);
        var attach = new AttachEvidence(world.Services);

        Refused.With(await attach.RunAsync(AWorld.Officer, Attached(other.Value.Id, other.Value.Sha256)), "Evidence.FileUnknown");
        Refused.With(await attach.RunAsync(AWorld.Officer, Attached(own.Id, new string('0', 64))), "Evidence.FileUnknown");
        Refused.Not(await attach.RunAsync(AWorld.Officer, Attached(own.Id, own.Sha256)));
        Refused.With(await new AddWorkPhoto(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Unit.Id, WorkId.New(), new(other.Value.Id, "Ảnh"))), "Evidence.FileUnknown");
        Refused.With(await new OpenEvidence(world.Services, world.Store.Evidence).AskAsync(AWorld.Officer, new(world.Campaign.Id, other.Value.Id)), "Access.Denied");
    }

    [Fact]
    public async Task That_the_file_of_a_person_was_opened_is_recorded()
    {
        var receipt = (await new UploadEvidence(world.Services, world.Store.Evidence).RunAsync(
            AWorld.Officer, new(world.Campaign.Id, world.Person.Id, new(new MemoryStream(Files.Pdf), "a.pdf")))).Value;

        await using var opened = (await new OpenEvidence(world.Services, world.Store.Evidence).AskAsync(AWorld.Auditor, new(world.Campaign.Id, receipt.Id))).Value;

        Assert.Equal(("OpenEvidence", AWorld.Auditor), Last());

        (string Action, ActorId? Actor) Last()
        {
            var entry = world.Store.Of<AuditEntry>().OrderBy(e => e.Sequence).Last();
            return (entry.Action, entry.Actor);
        }
    }

    [Fact]
    public async Task A_file_that_was_swapped_or_lost_is_not_served()
    {
        var receipt = (await UploadAsync(Files.Pdf, "a.pdf")).Value;
        var open = new OpenEvidence(world.Services, world.Store.Evidence);
        await world.Store.Evidence.DeleteAsync(receipt.Id);

        Refused.With(await open.AskAsync(AWorld.Officer, new(world.Campaign.Id, receipt.Id)), "Evidence.Lost");
        await world.Store.Evidence.PutAsync(receipt.Id, new MemoryStream(Files.Png));
        Refused.With(await open.AskAsync(AWorld.Officer, new(world.Campaign.Id, receipt.Id)), "Evidence.Altered");
    }

    private AttachEvidenceCommand Attached(EvidenceId id, string sha256) =>
        new(world.Campaign.Id, world.Sheet.Id, ScoreColumn.SelfScore, "PCI", EvidenceRef.File(id, "Quyết định", sha256).Value);

    private Task<ErrorOr<EvidenceReceipt>> UploadAsync(byte[] content, string name, IEvidenceScanner? scanner = null) =>
        new UploadEvidence(world.Services, world.Store.Evidence, Small, scanner).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Unit.Id, new(new MemoryStream(content), name)));

    private static byte[] Bytes(string file) => (byte[])typeof(Files).GetProperty(file)!.GetValue(null)!;

    private sealed class Scanner(EvidenceVerdict verdict) : IEvidenceScanner
    {
        public Task<EvidenceVerdict> ScanAsync(EvidenceId id, Stream content, CancellationToken cancellationToken = default) => Task.FromResult(verdict);
    }

    private sealed class CancellingStream(CancellationTokenSource source) : MemoryStream(new byte[500_000])
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > 0)
            {
                await source.CancelAsync();
            }

            cancellationToken.ThrowIfCancellationRequested();
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
