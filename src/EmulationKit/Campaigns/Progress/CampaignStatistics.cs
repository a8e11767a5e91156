using EmulationKit.Awards;
using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>What the figures of a campaign say of how it is run.</summary>
/// <param name="SelfScores">By bloc, how much the self-scores lie above the appraisal; only of sheets that are appraised.</param>
/// <param name="LateReports">The units whose reports came late or not at all, the worst first; at most
/// <see cref="MostUnits"/>.</param>
/// <param name="Run">The evaluation that the shares are of; none if there is none yet.</param>
/// <param name="Granted">Who is among those to be honoured.</param>
public sealed record CampaignStatistics(
    IReadOnlyList<SelfScoreGap> SelfScores, IReadOnlyList<LateReporter> LateReports, EvaluationRunId? Run, IReadOnlyList<GrantedShare> Granted)
{
    /// <summary>How many late units are listed at most: 100.</summary>
    public const int MostUnits = 100;
}

/// <summary>How much the units of a bloc scored themselves above what was found.</summary>
/// <param name="Bloc">The bloc's code; nothing for those in none.</param>
/// <param name="Sheets">How many appraised sheets are compared.</param>
/// <param name="Above">How many of them scored themselves above the appraisal.</param>
/// <param name="Mean">By how many points they did on average; below zero if they scored themselves too low.</param>
/// <param name="Most">The most points above, or the fewest below.</param>
public sealed record SelfScoreGap(string? Bloc, int Sheets, int Above, decimal Mean, decimal Most)
{
    internal static SelfScoreGap Of(string? bloc, IReadOnlyList<decimal> gaps) =>
        new(bloc, gaps.Count, gaps.Count(g => g > 0), decimal.Round(gaps.Sum() / gaps.Count, 4, MidpointRounding.AwayFromZero), gaps.Max());
}

/// <summary>A unit whose progress reports came late.</summary>
/// <param name="Participant">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Late">How many came late.</param>
/// <param name="Never">How many never came.</param>
/// <param name="LongestDays">The most days late of those that came.</param>
public sealed record LateReporter(ParticipantId Participant, string Name, int Late, int Never, int LongestDays);

/// <summary>What a share of the honoured is of.</summary>
public enum GrantedMeasure
{
    /// <summary>Leaders and managers, among persons.</summary>
    Leaders,

    /// <summary>Direct workers, among persons.</summary>
    DirectWorkers,

    /// <summary>Women, among persons whose gender is recorded.</summary>
    Women,

    /// <summary>Units and people of remote communes, marked <c>remote</c> in the register.</summary>
    Remote,
}

/// <summary>A share of those honoured beside the share of all who were evaluated. Where the register does not hold what is
/// asked, of nobody is it known, and there is no share.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Granted">How many of the honoured.</param>
/// <param name="OfGranted">Of how many honoured of whom it is known.</param>
/// <param name="Evaluated">How many of all evaluated.</param>
/// <param name="OfEvaluated">Of how many evaluated of whom it is known.</param>
public sealed record GrantedShare(GrantedMeasure Measure, int Granted, int OfGranted, int Evaluated, int OfEvaluated)
{
    /// <summary>The share of the honoured, 0 to 1; none if it is known of nobody.</summary>
    public decimal? ShareOfGranted => OfGranted == 0 ? null : (decimal)Granted / OfGranted;

    /// <summary>The share of all evaluated, 0 to 1; none if it is known of nobody.</summary>
    public decimal? ShareOfEvaluated => OfEvaluated == 0 ? null : (decimal)Evaluated / OfEvaluated;
}
