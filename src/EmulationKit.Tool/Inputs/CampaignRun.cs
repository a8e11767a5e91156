using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>A pack evaluated over inputs, with the names behind the codes.</summary>
internal sealed class CampaignRun
{
    private readonly Func<string, string?> nameOf;
    private readonly long started;

    private CampaignRun(OpenedPack opened, RunInputs inputs, Evaluation evaluation, long started)
    {
        Opened = opened;
        this.started = started;
        Evaluation = evaluation;
        nameOf = inputs.NameOf;
        Names = new(opened.Pack);
        Notes = inputs.Notes;
    }

    public OpenedPack Opened { get; }

    public Pack Pack => Opened.Pack;

    public Evaluation Evaluation { get; }

    public PackNames Names { get; }

    public IReadOnlyList<LocalizedText> Notes { get; }

    /// <summary>How long it has taken from reading the inputs on.</summary>
    public TimeSpan Elapsed => TimeProvider.System.GetElapsedTime(started);

    /// <summary>How long it took to read the inputs.</summary>
    public TimeSpan Reading { get; private init; }

    /// <summary>How long it took to evaluate them.</summary>
    public TimeSpan Evaluating { get; private init; }

    /// <summary>A participant's name; its id where none is known.</summary>
    public string NameOf(string id) => nameOf(id) ?? id;

    public static ErrorOr<CampaignRun> Make(OpenedPack opened, RunChoices choices, Session session)
    {
        var time = TimeProvider.System;
        var started = time.GetTimestamp();
        var read = new InputSource(opened, choices, session).Read();
        if (read.IsError)
        {
            return read.Errors;
        }

        var reading = time.GetElapsedTime(started);
        var inputs = read.Value;
        if ((choices.AsOf ?? inputs.AsOf ?? opened.Pack.Plan.Period.To) is not { } asOf)
        {
            return DomainError.Validation("Usage.AsOfMissing", "Neither the inputs nor the campaign's period say for which day to judge; use --as-of <day>.",
                "Tệp số liệu và thời gian phong trào đều không cho biết ngày xét; hãy dùng --as-of <ngày>.", "--as-of");
        }

        var start = time.GetTimestamp();
        var evaluation = Evaluation.Run(inputs.Table, new(asOf) { AwardYear = choices.AwardYear ?? inputs.AwardYear, Settlements = inputs.Settlements });
        return new CampaignRun(opened, inputs, evaluation, started) { Reading = reading, Evaluating = time.GetElapsedTime(start) };
    }
}
