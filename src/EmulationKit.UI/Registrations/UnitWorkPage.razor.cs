using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UI.Components;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Registrations;

/// <summary>One work of a unit: its plan, how far it is, its photos.</summary>
public sealed partial class UnitWorkPage
{
    private ParticipantId Participant => Answer!.Value.Value.Registration.Reading!.Participant;

    private WorkId Work => Answer!.Value.Value.Work!.Id;

    private string ListHref => Links.Desk(Campaign, "cong-trinh") + (Request.Text("unit") is { } unit ? $"?unit={Uri.EscapeDataString(unit)}" : null);

    private IReadOnlyList<Column<WorkProgress>> ProgressColumns =>
    [
        new(Texts["UnitWorks.Day"], p => Texts.Day(p.Day)) { IsHead = true },
        new(Texts["UnitWorks.Percent"], p => Texts.Percent(p.Percent / 100m)) { IsNumber = true },
        new(Texts["Registration.Note"], p => p.Note ?? "–"),
    ];

    private async Task ReviseAsync()
    {
        var plan = WorkForm.Read(Form);
        if (plan.IsError)
        {
            await RefuseAsync(plan.Errors);
            return;
        }

        await DoAndGoAsync(s => new ReviseWork(s), new ReviseWorkCommand(Desk.Id, Participant, Work, plan.Value) { CommandId = Form.CommandId, Version = Form.Version });
    }

    private Task DropAsync() =>
        DoAndGoAsync(s => new DropWork(s), new DropWorkCommand(Desk.Id, Participant, Work) { CommandId = Form.CommandId, Version = Form.Version }, "Removed", ListHref);

    private Task StartAsync() => OnDayAsync(day => DoAndGoAsync(s => new StartWork(s), new StartWorkCommand(Desk.Id, Participant, Work, day) { CommandId = Form.CommandId, Version = Form.Version }));

    private Task FinishAsync() => OnDayAsync(day => DoAndGoAsync(s => new FinishWork(s), new FinishWorkCommand(Desk.Id, Participant, Work, day) { CommandId = Form.CommandId, Version = Form.Version }));

    private Task AbandonAsync() =>
        OnDayAsync(day => DoAndGoAsync(s => new AbandonWork(s), new AbandonWorkCommand(Desk.Id, Participant, Work, Form.Text("reason") ?? "", day) { CommandId = Form.CommandId, Version = Form.Version }));

    private async Task ReportAsync()
    {
        var percent = Form.Number("percent");
        if (percent.IsError)
        {
            await RefuseAsync(percent.Errors);
            return;
        }

        if (percent.Value is not { } share || share != decimal.Truncate(share) || Math.Abs(share) > 1000)
        {
            await RefuseAsync(DomainError.Validation("Work.PercentOutOfRange", "Write a whole percentage from 0 to 100.", "Ghi phần trăm là số nguyên từ 0 đến 100.", "percent"));
            return;
        }

        await OnDayAsync(day => DoAndGoAsync(s => new ReportWork(s), new ReportWorkCommand(Desk.Id, Participant, Work, new(day, (int)share, Form.Text("note")))
        {
            CommandId = Form.CommandId, Version = Form.Version,
        }));
    }

    private Task ConsentAsync(EvidenceId photo, bool isGiven) => OnDayAsync(day => DoAndGoAsync(s => new RecordWorkPhotoConsent(s), new RecordWorkPhotoConsentCommand(
        Desk.Id, Participant, Work, photo, isGiven ? new(Form.Text("givenBy") ?? "", day) : null) { CommandId = Form.CommandId, Version = Form.Version }));

    // The photo is sent with a form of its own, so that nothing else typed is lost with it.
    private async Task AddPhotoAsync()
    {
        if (Form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            await RefuseAsync(DomainError.Validation("Form.NoFile", "Choose a photo.", "Hãy chọn một tấm ảnh.", "file"));
            return;
        }

        await using var content = file.OpenReadStream();
        var (store, options, scanner) = (Http.RequestServices.GetRequiredService<IEvidenceStore>(), Http.RequestServices.GetService<EvidenceOptions>(), Http.RequestServices.GetService<IEvidenceScanner>());
        var received = await DoAsync(s => new UploadEvidence(s, store, options, scanner), new UploadEvidenceCommand(Desk.Id, Participant, new(content, file.FileName)));
        if (!received.IsError)
        {
            await DoAndGoAsync(s => new AddWorkPhoto(s), new AddWorkPhotoCommand(Desk.Id, Participant, Work, new(received.Value.Id, Form.Text("caption") ?? "")) { CommandId = Form.CommandId });
        }
    }

    private async Task OnDayAsync(Func<DateOnly, Task> act)
    {
        var day = Form.Day("day");
        await (day.IsError ? RefuseAsync(day.Errors) : act(day.Value ?? Desk.Campaign.Today));
    }
}
