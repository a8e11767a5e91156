using System.CommandLine;
using System.CommandLine.Parsing;

namespace EmulationKit.Tool;

/// <summary>Words what is wrong with a command line, from what was parsed rather than from the parser's own texts.</summary>
internal sealed class UsageErrors(CommandTree tree, ParseResult parsed)
{
    private readonly Problems problems = new();

    private ToolCommand? Command => parsed.CommandResult.Command as ToolCommand;

    private IEnumerable<Option> Options => (Command?.Options ?? []).Concat(tree.Global.All);

    /// <summary>Everything that is wrong; nothing if the call can be done.</summary>
    public static IReadOnlyList<Error> Of(CommandTree tree, ParseResult parsed)
    {
        var errors = new UsageErrors(tree, parsed);
        errors.Find();
        return errors.problems.Errors;
    }

    private void Find()
    {
        CheckUnmatched();
        foreach (var option in Options)
        {
            if (parsed.GetResult(option) is { Implicit: false } result)
            {
                Check(option, result);
            }
        }

        foreach (var argument in Command?.Arguments ?? [])
        {
            if (parsed.GetResult(argument)?.Tokens.Count < argument.Arity.MinimumNumberOfValues)
            {
                var name = ((IWorded)argument).ValueName;
                problems.Add("Usage.ArgumentMissing", argument.Name, $"<{name?.In("en")}> is missing; see '{CommandTree.Name} {Command?.Name} --help'.", $"Thiếu <{name?.In("vi")}>; xem '{CommandTree.Name} {Command?.Name} --help'.");
            }
        }

        if (!problems.Any && parsed.Errors.Count > 0 && Command is not null)
        {
            problems.Add("Usage.Unclear", "", $"The command line is not understood; see '{CommandTree.Name} {Command.Name} --help'.", $"Không hiểu dòng lệnh; xem '{CommandTree.Name} {Command.Name} --help'.");
        }
    }

    private void CheckUnmatched()
    {
        var unmatched = parsed.UnmatchedTokens;
        if (unmatched.Count == 0)
        {
            return;
        }

        if (Command is null && !unmatched[0].StartsWith('-'))
        {
            UnknownCommand(unmatched[0]);
            return;
        }

        var (unknown, surplus) = (unmatched.Where(IsOption).ToArray(), unmatched.Where(t => !IsOption(t)).ToArray());
        foreach (var option in unknown)
        {
            UnknownOption(option);
        }

        // What follows an unknown option is most often its value.
        if (unknown.Length == 0)
        {
            var all = string.Join(' ', surplus);
            problems.Add("Usage.Surplus", all, $"'{all}' is too much; a text with spaces stands in quotes.", $"Thừa '{all}'; nội dung có dấu cách phải đặt trong dấu nháy.");
        }
    }

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-' && !char.IsAsciiDigit(token[1]);

    private void UnknownCommand(string name)
    {
        var near = Nearest.Of(name, tree.Commands.Select(c => c.Name));
        problems.Add("Usage.UnknownCommand", name,
            $"There is no command '{name}'; " + (near is null ? $"see '{CommandTree.Name} --help'." : $"did you mean '{near}'?"),
            $"Không có lệnh '{name}'; " + (near is null ? $"xem '{CommandTree.Name} --help'." : $"có phải '{near}'?"));
    }

    private void UnknownOption(string token)
    {
        var name = token.Split('=', ':')[0];
        var near = Nearest.Of(name, Options.SelectMany(o => o.Aliases.Append(o.Name)).Where(n => n.StartsWith("--", StringComparison.Ordinal)));
        var call = Command is null ? CommandTree.Name : $"{CommandTree.Name} {Command.Name}";
        problems.Add("Usage.UnknownOption", name,
            $"There is no option '{name}' here; " + (near is null ? $"see '{call} --help'." : $"did you mean '{near}'?"),
            $"Ở đây không có tùy chọn '{name}'; " + (near is null ? $"xem '{call} --help'." : $"có phải '{near}'?"));
    }

    private void Check(Option option, OptionResult result)
    {
        var (worded, name) = ((IWorded)option, option.Name);
        if (worded.ValueName is null)
        {
            if (result.Tokens.Any(t => !bool.TryParse(t.Value, out _)))
            {
                problems.Add("Usage.NoValue", name, $"{name} takes no value.", $"{name} không nhận giá trị.");
            }

            return;
        }

        var swallowed = result.Tokens.FirstOrDefault(t => Options.Any(o => o.Name == t.Value || o.Aliases.Contains(t.Value)));
        if (result.Tokens.Count == 0 || swallowed is not null)
        {
            problems.Add("Usage.ValueMissing", name, $"{name} needs a value: {name} <{worded.ValueName.In("en")}>.", $"{name} cần một giá trị: {name} <{worded.ValueName.In("vi")}>.");
        }
        else if (option is ValueOption && result.Tokens.Count > 1)
        {
            problems.Add("Usage.GivenTwice", name, $"{name} is given {result.Tokens.Count} times; give it once.", $"{name} được ghi {result.Tokens.Count} lần; chỉ ghi một lần.");
        }
        else if (worded.Choices.Count > 0 && result.Tokens.FirstOrDefault(t => !worded.Choices.Contains(t.Value)) is { } other)
        {
            var all = string.Join(", ", worded.Choices);
            problems.Add("Usage.NotAChoice", name, $"{name}: '{other.Value}' is none of the choices; use one of: {all}.", $"{name}: '{other.Value}' không phải lựa chọn hợp lệ; dùng một trong: {all}.");
        }
    }
}
