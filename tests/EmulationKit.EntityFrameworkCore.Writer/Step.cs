using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>The commands that the writer sends, by the name of their use case.</summary>
public enum StepKind
{
    RegisterParticipant,
    OpenSheet,
    EnterSelfScore,
    SetHold,
    ImportParticipants,
}

/// <summary>One command, said so that somebody else can send the very same again.</summary>
/// <param name="Id">The command's id.</param>
/// <param name="Kind">Which it is.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Target">The participant or sheet; nothing for what is new.</param>
public sealed record Step(Guid Id, StepKind Kind, Guid Campaign, Guid Target)
{
    /// <summary>How many participants come with one import.</summary>
    public const int Imported = 5;

    public static Step New(StepKind kind, CampaignId campaign, Guid target = default) => new(Guid.NewGuid(), kind, campaign.Value, target);

    /// <summary>What stands in the store once it is carried out: the remark in the sheet, or the code of who is new.</summary>
    public string Mark => $"X{Id:N}";

    /// <summary>Sends it. Returns what it came to, as text.</summary>
    public async Task<ErrorOr<string>> RunAsync(UseCaseServices services) => Kind switch
    {
        StepKind.RegisterParticipant => (await new RegisterParticipant(services).RunAsync(Stage.Organiser, new(Unit(Mark)) { CommandId = Id })).Then(id => id.Value.ToString()),
        StepKind.OpenSheet => (await new OpenSheet(services).RunAsync(Stage.Organiser, new(new(Campaign), new(Target)) { CommandId = Id })).Then(id => id.Value.ToString()),
        StepKind.SetHold => (await new SetHold(services).RunAsync(Stage.Organiser, new(new(Target), HoldGround.Inspection, new(2024, 6, 1), new("Công văn 12/SNV")) { CommandId = Id })).Then(id => id.Value.ToString()),
        StepKind.ImportParticipants => (await new ImportParticipants(services).RunAsync(Stage.Organiser, new(Lines()) { CommandId = Id })).Then(i => i.ToString()),
        _ => (await new EnterSelfScore(services).RunAsync(Stage.Officer, new(new(Campaign), new(Target), [Edit]) { CommandId = Id })).Then(_ => "entered"),
    };

    private EntryEdit Edit => new("HOUSES", CriterionInput.Actual(90, 100)) { Note = Mark };

    private ParticipantLine[] Lines() => [.. Enumerable.Range(1, Imported).Select(i => new ParticipantLine(Unit($"{Mark}-{i}")))];

    private static ParticipantDefinition Unit(string code) => new(code, $"Đơn vị {code}", "department");
}
