using System.CommandLine;
using System.Reflection;
using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>The tool's help.</summary>
internal sealed class Help(CommandTree tree, Session session)
{
    private readonly Page page = session.Out;

    public static string Version { get; } =
        (typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    public void Show(ToolCommand? command)
    {
        if (command is null)
        {
            ShowTool();
        }
        else
        {
            ShowCommand(command);
        }
    }

    private void ShowTool()
    {
        page.Line((CommandTree.Name, Look.Strong), (" " + Version, Look.Plain));
        page.Line(session.Say("Kiểm tra, thử, chấm điểm, giải thích, mô phỏng và niêm phong phong trào thi đua.", "Checks, tests, evaluates, explains, rehearses and seals emulation campaigns."));
        Title("Cách dùng", "Usage");
        page.Item(2, "", $"{CommandTree.Name} <{session.Say("lệnh", "command")}> [{session.Say("tùy chọn", "options")}]");
        Title("Các lệnh", "Commands");
        Rows(tree.Commands.Select(c => (c.Name, c.Meaning)));
        Title("Tùy chọn chung", "Options of every command");
        Rows(tree.Global.All.Select(Row));
        Title("Mã thoát", "Exit codes");
        Rows(ExitCodes.Words.Select(w => (Wording.Number(w.Code, "en"), w.Meaning)));
        page.Line();
        page.Line(session.Say($"Xem từng lệnh: {CommandTree.Name} <lệnh> --help", $"For one command: {CommandTree.Name} <command> --help"), Look.Faint);
    }

    private void ShowCommand(ToolCommand command)
    {
        page.Line((CommandTree.Name + " " + command.Name, Look.Strong));
        page.Line(session.Say(command.Meaning));
        Title("Cách dùng", "Usage");
        var arguments = command.Arguments.Select(a => (a.Arity.MinimumNumberOfValues == 0, Value((IWorded)a), a.Arity.MaximumNumberOfValues > 1))
            .Select(a => a.Item1 ? $"[{a.Item2}{(a.Item3 ? "…" : "")}]" : $"<{a.Item2}>");
        var options = command.Options.Count == 0 ? [] : new[] { $"[{session.Say("tùy chọn", "options")}]" };
        page.Item(2, "", string.Join(' ', arguments.Prepend(command.Name).Prepend(CommandTree.Name).Concat(options)));
        if (command.Arguments.Count > 0)
        {
            page.Line();
            Rows(command.Arguments.Select(a => ($"<{Value((IWorded)a)}>", ((IWorded)a).Meaning)));
        }

        if (command.Options.Count > 0)
        {
            Title("Tùy chọn", "Options");
            Rows(command.Options.Select(Row));
        }

        foreach (var remark in command.Remarks)
        {
            page.Line();
            page.Line(session.Say(remark));
        }

        Title("Ví dụ", "Examples");
        foreach (var example in command.Examples)
        {
            page.Item(2, "", $"{CommandTree.Name} {example}");
        }

        page.Line();
        page.Line(session.Say($"Tùy chọn chung và mã thoát: {CommandTree.Name} --help", $"Options of every command and exit codes: {CommandTree.Name} --help"), Look.Faint);
    }

    private void Title(string vi, string en)
    {
        page.Line();
        page.Line(session.Say(vi, en), Look.Strong);
    }

    private (string Name, LocalizedText Meaning) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a != option.Name).Append(option.Name).OrderBy(n => n.Length));
        return (((IWorded)option).ValueName is null ? names : $"{names} <{Value((IWorded)option)}>", ((IWorded)option).Meaning);
    }

    private string Value(IWorded symbol) => session.Say(symbol.ValueName ?? "");

    private void Rows(IEnumerable<(string Name, LocalizedText Meaning)> rows)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var (name, meaning) in rows)
        {
            grid.AddRow(new Text(name, Look.Good), new Text(session.Say(meaning)));
        }

        page.Grid(grid);
    }
}
