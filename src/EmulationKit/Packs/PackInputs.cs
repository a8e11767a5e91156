using System.Diagnostics.CodeAnalysis;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>Reads inputs in JSON for a pack.</summary>
public static class PackInputs
{
    /// <summary>Reads a file of inputs. Returns every error at once, each with its place: <c>Json.*</c>, and as
    /// <see cref="InputTable.Read"/>.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="name">The file's name, for errors.</param>
    /// <param name="file">The file.</param>
    /// <param name="vocabulary">The methods and clauses that packs may use; the kit's own if not said.</param>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static ErrorOr<GivenInputs> Read(Pack pack, string name, IFileInfo file, RuleVocabulary? vocabulary = null)
    {
        Guard.Against.Null(pack);
        Guard.Against.Null(file);
        var errors = new List<Error>();
        if (new JsonFileReader(RulesJson.Options(vocabulary), errors).Read<InputFile>(name, file) is not { } read)
        {
            return PackErrors.InOrder(errors);
        }

        var plan = EvaluationPlan.Compile(pack.Rules).Value;
        var table = InputTable.Read(plan, Complete(pack, plan, read.Value.Participants));
        return table.IsError
            ? PackErrors.InOrder([.. table.Errors.Select(e => DomainError.At(e, read.Text.Nearest((DomainError.PathOf(e) ?? "").Split('/'))))])
            : new GivenInputs(table.Value) { AsOf = read.Value.AsOf, AwardYear = read.Value.AwardYear, Settlements = read.Value.Settlements };
    }

    /// <summary>Participants with what the pack already says of them, and with every number under its field.</summary>
    internal static IEnumerable<ParticipantInput> Complete(Pack pack, EvaluationPlan plan, IEnumerable<ParticipantInput> participants)
    {
        var criteria = plan.Scoring.Criteria.ToDictionary(c => c.Definition.Code, c => c.Definition);
        var listed = pack.Participants.ToDictionary(p => p.Line.Definition.Code);
        var unsaid = pack.Rules.Kinds.Contains(CampaignRules.DefaultKind) ? null : CampaignRules.DefaultKind;
        var only = pack.Rules.Kinds.Count == 1 ? pack.Rules.Kinds[0] : null;
        return participants.Select(given =>
        {
            var named = given with
            {
                Inputs = MainField.Named(given.Inputs, criteria),
                Kind = given.Kind == unsaid ? only ?? given.Kind : given.Kind,
            };
            return listed.TryGetValue(given.Id, out var known)
                ? named with
                {
                    Kind = given.Kind == unsaid ? known.Line.Definition.Kind : given.Kind,
                    Bloc = given.Bloc ?? known.Bloc,
                    Area = given.Area ?? known.Area,
                }
                : named;
        });
    }
}
