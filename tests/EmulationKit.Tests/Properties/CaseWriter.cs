using System.Collections;
using System.Reflection;
using System.Text;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Properties;

/// <summary>Writes a failing case for a person to read, with whatever is as usual left out.</summary>
internal static class CaseWriter
{
    public static string Write(CampaignCase campaign)
    {
        var text = new StringBuilder().AppendLine().AppendLine($"seed {campaign.Seed}, ranking {Value(campaign.Rules.Ranking)}");
        text.AppendLine($"kinds {Value(campaign.Rules.Kinds)} blocs {Value(campaign.Rules.Blocs)}");
        text.AppendLine($"scale {Value(campaign.Rules.Criteria.Scale)} by kind {Value(campaign.Rules.Criteria.ScaleByKind)}");
        foreach (var (path, _, criterion) in campaign.Rules.Criteria.AllCriteria())
        {
            text.AppendLine($"  {path} {Value(criterion)}");
        }

        foreach (var award in campaign.Rules.Awards)
        {
            text.AppendLine($"  {Value(award)}");
        }

        foreach (var participant in campaign.Participants)
        {
            text.AppendLine($"  {Value(participant)}");
        }

        return text.ToString();
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => text,
        LocalizedText text => text.In("vi"),
        decimal or int or bool or Enum => FormattableString.Invariant($"{value}"),
        Mark mark => mark.Value is { } given ? FormattableString.Invariant($"{given}") : "-",
        IDictionary pairs => "{" + string.Join(", ", pairs.Keys.Cast<object>().Select(k => $"{Value(k)}: {Value(pairs[k])}")) + "}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Value)) + "]",
        _ => Members(value),
    };

    private static string Members(object value)
    {
        var shown = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && p.Name is not ("Fields" or "Lever" or "Role" or "Parts" or "Name" or "IsChangeable" or "Source"))
            .Select(p => (p.Name, Text: Value(p.GetValue(value))))
            .Where(p => p.Text is not ("null" or "[]" or "{}" or "False"));
        return $"{value.GetType().Name}({string.Join(", ", shown.Select(p => $"{p.Name} {p.Text}"))})";
    }
}
