using System.Diagnostics.CodeAnalysis;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>
/// The criteria as a sheet: a row for the scale, for each content area and for each criterion, under columns such as
/// <c>type</c> (<c>scale</c>, <c>area</c> or <c>criterion</c>), <c>code</c>, <c>area</c> (the one it lies in),
/// <c>name</c>, <c>name:en</c>, <c>maximum</c>, <c>method</c>, and <c>settings</c>, which are the method's own keys as JSON.
/// An area stands before what is in it. The scale of one kind has the kind as its code.
/// </summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public static class CriteriaSheet
{
    /// <summary>Reads criteria. Every error comes back at once with its place: <c>Table.…</c>, <c>Sheet.…</c>,
    /// <c>Json.…</c> for settings that do not fit the method, and, with <paramref name="rules"/>, what is wrong with the
    /// criteria themselves.</summary>
    /// <param name="source">The sheet.</param>
    /// <param name="rules">The rules whose kinds and blocs the criteria are checked against; without them they are not
    /// checked yet.</param>
    /// <param name="vocabulary">The methods there are; the kit's own if not said.</param>
    /// <param name="numbers">How numbers are written; found out if not said.</param>
    public static ErrorOr<CriteriaSet> Read(
        TableSource source, CampaignRules? rules = null, RuleVocabulary? vocabulary = null, NumberConvention numbers = NumberConvention.Auto) =>
        new CriteriaSheetReader(Guard.Against.Null(source), vocabulary ?? RuleVocabulary.Standard).Read(rules, numbers);

    /// <summary>The sheet of some criteria, from which the same are read. Returns <c>Sheet.CannotCarry</c> for every text
    /// that a sheet cannot hold unchanged.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="vocabulary">The methods there are; the kit's own if not said.</param>
    public static ErrorOr<TableSheet> Write(CriteriaSet criteria, RuleVocabulary? vocabulary = null) =>
        new CriteriaSheetWriter(Guard.Against.Null(criteria), vocabulary ?? RuleVocabulary.Standard).Write();
}
