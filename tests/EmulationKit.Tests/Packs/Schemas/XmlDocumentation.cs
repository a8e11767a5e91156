using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EmulationKit.Tests.Packs.Schemas;

/// <summary>What the XML documentation of the kit says of a type, a property or a choice, as plain text in which code is
/// called as packs call it.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "EmulationKit.xml"))
        .Descendants("member").ToDictionary(m => (string)m.Attribute("name")!);

    public string? Of(MemberInfo member)
    {
        var key = member switch
        {
            Type type => $"T:{Name(type)}",
            PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}",
            FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
            _ => throw new ArgumentException($"What is {member}?", nameof(member)),
        };
        return members.TryGetValue(key, out var found) ? Text(found.Element("summary")) : null;
    }

    private static string? Text(XElement? summary) =>
        summary is null ? null : Spaces().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => Called((string)see.Attribute("cref")!),
        XElement { Name.LocalName: "paramref" } parameter => $"'{Camel((string)parameter.Attribute("name")!)}'",
        XElement { Name.LocalName: "c" } code => $"'{code.Value}'",
        _ => throw new InvalidOperationException($"A schema cannot say {node}."),
    };

    /// <summary>What packs write for a constant, a key, a choice or a type.</summary>
    private static string Called(string reference)
    {
        var steps = reference[2..].Split('.');
        if (reference[0] == 'T')
        {
            return $"'{Camel(steps[^1])}'";
        }

        var type = typeof(Points).Assembly.GetType(string.Join('.', steps[..^1])) ?? throw new InvalidOperationException($"What is {reference}?");
        return type.GetField(steps[^1]) is { IsLiteral: true, DeclaringType.IsEnum: false } constant ? FormattableString.Invariant($"{constant.GetRawConstantValue()}") : $"'{Camel(steps[^1])}'";
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
