using System.Text.RegularExpressions;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Components;

public sealed class DesignTests
{
    [Fact]
    public void Every_class_of_the_style_sheets_begins_with_ek() =>
        Assert.Empty(Sheets().SelectMany(s => Regex.Matches(Bare(s), @"\.(-?[A-Za-z_][\w-]*)(?=[^{}]*\{)").Select(m => m.Groups[1].Value)).Where(c => !c.StartsWith("ek", StringComparison.Ordinal)).Distinct());

    [Fact]
    public void No_colour_stands_outside_the_tokens() =>
        Assert.Empty(Repository.Sources(".css").Where(s => !s.Path.EndsWith("ek-tokens.css", StringComparison.Ordinal)).SelectMany(s => Regex.Matches(Bare(s.Text), @"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(").Select(m => m.Value)));

    [Fact]
    public void Everything_is_in_the_kits_layer() =>
        Assert.All(Sheets(), sheet => Assert.Matches(@"^@layer emulationkit \{[\s\S]*\}$", Bare(sheet).Trim()));

    [Fact]
    public void Every_class_that_a_component_bears_is_in_the_style_sheets()
    {
        var known = string.Concat(Sheets());
        var borne = Repository.Sources(".razor").SelectMany(s => Regex.Matches(s.Text, "class=\"([^\"@]+)\"").SelectMany(m => m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Distinct();

        Assert.Empty(borne.Where(c => !known.Contains("." + c, StringComparison.Ordinal)).Except(Hooks));
    }

    // Names for a host's own style sheet.
    private static readonly string[] Hooks = ["ek-nav__l", "ek-side__l", "ek-foot__l", "ek-honours", "ek-nav__close"];

    private static IEnumerable<string> Sheets() => Repository.Sources(".css").Select(s => s.Text);

    private static string Bare(string sheet) => Regex.Replace(sheet, @"/\*[\s\S]*?\*/", "");
}
