using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace EmulationKit.UseCases;

/// <summary>The logs, activities and meters of the kit, all named <c>EmulationKit</c>. None of them holds values, names
/// or reasons.</summary>
public static partial class KitTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "EmulationKit";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Runs = Meter.CreateCounter<long>("emulationkit.use_case.runs", description: "Runs of use cases, by use case and outcome.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("emulationkit.use_case.duration", "s", "How long use cases take.");
    private static readonly Counter<long> Questions = Meter.CreateCounter<long>("emulationkit.query.runs", description: "Runs of queries, by query and outcome.");
    private static readonly Histogram<double> AnswerTimes = Meter.CreateHistogram<double>("emulationkit.query.duration", "s", "How long queries take.");

    internal static Activity? Start(string useCase) => Activities.StartActivity(useCase);

    internal static void Finish(UseCaseServices services, Activity? activity, string useCase, ErrorOr.Error? error, TimeSpan took)
    {
        var outcome = error?.Code ?? "ok";
        activity?.SetTag("emulationkit.outcome", outcome);
        Runs.Add(1, new("use_case", useCase), new("outcome", outcome));
        Durations.Record(took.TotalSeconds, new KeyValuePair<string, object?>("use_case", useCase));
        if (error is null)
        {
            Done(services.Logger, useCase, took.TotalMilliseconds);
        }
        else
        {
            Refused(services.Logger, useCase, outcome, took.TotalMilliseconds);
        }
    }

    internal static void Answered(UseCaseServices services, Activity? activity, string query, ErrorOr.Error? error, TimeSpan took)
    {
        var outcome = error?.Code ?? "ok";
        activity?.SetTag("emulationkit.outcome", outcome);
        Questions.Add(1, new("query", query), new("outcome", outcome));
        AnswerTimes.Record(took.TotalSeconds, new KeyValuePair<string, object?>("query", query));
        if (error is null)
        {
            Answered(services.Logger, query, took.TotalMilliseconds);
        }
        else
        {
            NotAnswered(services.Logger, query, outcome, took.TotalMilliseconds);
        }
    }

    internal static void HandlerFailed(UseCaseServices services, IKitEventHandler handler, KitEvent happened, Exception problem) =>
        HandlerFailed(services.Logger, handler.GetType().Name, happened.Action, problem);

    [LoggerMessage(1001, LogLevel.Information, "{UseCase} done in {Milliseconds:F1} ms")]
    private static partial void Done(ILogger logger, string useCase, double milliseconds);

    [LoggerMessage(1002, LogLevel.Information, "{UseCase} refused with {Code} in {Milliseconds:F1} ms")]
    private static partial void Refused(ILogger logger, string useCase, string code, double milliseconds);

    [LoggerMessage(1003, LogLevel.Error, "{Handler} failed on {UseCase}; what happened stands")]
    private static partial void HandlerFailed(ILogger logger, string handler, string useCase, Exception problem);

    [LoggerMessage(1004, LogLevel.Debug, "{Query} answered in {Milliseconds:F1} ms")]
    private static partial void Answered(ILogger logger, string query, double milliseconds);

    [LoggerMessage(1005, LogLevel.Information, "{Query} not answered, with {Code}, in {Milliseconds:F1} ms")]
    private static partial void NotAnswered(ILogger logger, string query, string code, double milliseconds);
}
