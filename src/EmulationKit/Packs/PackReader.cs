using System.Diagnostics.CodeAnalysis;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>
/// Reads a pack. Everything wrong with any of its files comes back at once, each error with its file, line, column and
/// path (<see cref="DomainError.PlaceOf"/>, <see cref="DomainError.PathOf"/>): <c>Pack.NotAPack</c>,
/// <c>Pack.FileMissing</c>, <c>Json.*</c>, <c>Table.*</c>, and what is wrong with the plan, the rules, the participants
/// and the blocs they are in.
/// </summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class PackReader
{
    private readonly List<Error> errors = [];
    private readonly IFileProvider files;
    private readonly PackOptions options;
    private readonly JsonFileReader json;
    private readonly PackPlaces places = new();

    private PackReader(IFileProvider files, PackOptions options)
    {
        this.files = files;
        this.options = options;
        json = new(RulesJson.Options(options.Vocabulary), errors);
    }

    /// <summary>Reads the pack in a folder.</summary>
    /// <param name="files">The folder.</param>
    /// <param name="options">What it is read with.</param>
    public static ErrorOr<Pack> Read(IFileProvider files, PackOptions? options = null) =>
        new PackReader(Guard.Against.Null(files), options ?? new()).Read();

    private ErrorOr<Pack> Read()
    {
        if (PackFolder.Missing(files) is { Count: > 0 } missing)
        {
            return missing;
        }

        var campaign = Part<CampaignFile>(PackFiles.Campaign);
        var criteria = Part<CriteriaFile>(PackFiles.Criteria);
        var awards = Part<AwardsFile>(PackFiles.Awards);
        if (campaign is not null)
        {
            var wrong = new Problems();
            Codes.Check(wrong, "code", campaign.Code);
            CheckBlocs(wrong, campaign);
            errors.AddRange(wrong.Errors.Concat(campaign.Plan().Check()).Select(e => places.Placed(e, PackFiles.Campaign)));
        }

        var pack = campaign is not null && criteria is not null && awards is not null ? Compose(campaign, criteria, awards) : null;
        pack = pack is null ? null : PackParticipants.Read(pack, files, errors);
        var tests = PackTests.Read(files, json, errors);
        return errors.Count > 0 || pack is null ? PackErrors.InOrder(errors) : pack with { Tests = tests };
    }

    private T? Part<T>(string name)
        where T : class
    {
        if (json.Read<T>(name, files.GetFileInfo(name)) is not { } read)
        {
            return null;
        }

        places.Add(name, read.Text);
        return read.Value;
    }

    private Pack Compose(CampaignFile campaign, CriteriaFile criteria, AwardsFile awards)
    {
        var plan = campaign.Plan();
        var wrong = new Problems();
        var filled = awards.Awards;
        if (options.Catalogue is { } catalogue && (plan.Period.To ?? plan.LaunchDay) is { } day)
        {
            filled = [.. awards.Awards.Select((award, i) => CatalogueFilling.Fill(wrong, $"awards/{i}", award, catalogue, day))];
        }

        CatalogueValue.Check(wrong, awards.Catalogue);
        var rules = new CampaignRules(campaign.Code, criteria.Criteria())
        {
            Kinds = plan.Kinds.Count == 0 ? [CampaignRules.DefaultKind] : [.. plan.Kinds.Select(k => k.Code)],
            Blocs = campaign.Blocs.Count == 0 ? null : [.. campaign.Blocs.Select(b => b.Scope)],
            Ranking = awards.Ranking ?? new(),
            Awards = filled,
            Achievement = campaign.Achievement,
        };
        wrong.AddRange(EvaluationPlan.Compile(rules).ErrorsOrEmptyList);
        errors.AddRange(wrong.Errors.Select(places.Placed));
        return new(campaign.Code, plan, rules)
        {
            Blocs = campaign.Blocs,
            Catalogue = awards.Catalogue,
            Source = campaign.Source,
            AwardsAsWritten = awards.Awards,
        };
    }

    private static void CheckBlocs(Problems problems, CampaignFile campaign)
    {
        for (var i = 0; i < campaign.Blocs.Count; i++)
        {
            if (PlanChecks.IsBlank(campaign.Blocs[i].Name))
            {
                problems.Add("Bloc.NameMissing", $"blocs/{i}/name", "The bloc has no name; give one in Vietnamese.", "Khối, cụm chưa có tên; hãy đặt tên bằng tiếng Việt.");
            }
        }
    }
}
