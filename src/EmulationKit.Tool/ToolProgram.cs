using System.CommandLine;

namespace EmulationKit.Tool;

/// <summary>The tool from its arguments to its exit code.</summary>
public static class ToolProgram
{
    /// <summary>Runs the tool on the process's own console. Returns its exit code: 0 done, 1 a negative answer, 2 bad
    /// input, 3 an internal fault, 130 interrupted.</summary>
    /// <param name="args">The arguments.</param>
    public static int Run(IReadOnlyList<string> args)
    {
        using var interruption = Interruption.Watch();
        return Run(args, SystemTerminal.Open(), interruption.Token);
    }

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">What it talks to.</param>
    /// <param name="cancellation">Stops it, with nothing left behind.</param>
    internal static int Run(IReadOnlyList<string> args, ITerminal terminal, CancellationToken cancellation = default)
    {
        var tree = new CommandTree();
        var parsed = tree.Parse(args);
        using var session = new Session(terminal, tree.Global.Read(parsed, terminal), cancellation);

        // The work has a thread of its own, so that Ctrl-C never waits for it; what it has begun is taken away.
        var work = Task.Run(() => Perform(tree, parsed, session), CancellationToken.None);
        try
        {
            work.Wait(cancellation);
            return work.Result;
        }
        catch (OperationCanceledException)
        {
            session.Files.Dispose();
            session.Abandon();
            return ExitCodes.Interrupted;
        }
    }

    private static int Perform(CommandTree tree, ParseResult parsed, Session session)
    {
        var command = parsed.CommandResult.Command as ToolCommand;
        try
        {
            if (GlobalOptions.Has(parsed, tree.Global.Version))
            {
                session.Out.Line(Help.Version);
                return ExitCodes.Done;
            }

            if (GlobalOptions.Has(parsed, tree.Global.Help) || parsed.Tokens.Count == 0)
            {
                new Help(tree, session).Show(command);
                return ExitCodes.Done;
            }

            var wrong = UsageErrors.Of(tree, parsed);
            if (wrong.Count > 0)
            {
                return Refuse(session, command, wrong);
            }

            if (command is null)
            {
                new Help(tree, session).Show(null);
                return ExitCodes.Done;
            }

            var answer = command.Run(new(parsed, session));
            session.Cancellation.ThrowIfCancellationRequested();
            return answer.IsError ? Refuse(session, command, answer.Errors) : Show(session, command, answer.Value);
        }
        catch (OperationCanceledException) when (session.Cancellation.IsCancellationRequested)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Such as a full disk behind the standard output: nothing more can be said there.
            ErrorReport.Show(session, [FileErrors.InputOutput(problem)]);
            return ExitCodes.BadInput;
        }
        catch (Exception fault)
        {
            return Fault(session, command, fault);
        }
    }

    private static int Show(Session session, ToolCommand command, Answer answer)
    {
        if (session.Choices.Machine)
        {
            MachineDocument.Of(command.Name, answer).Write(session.Terminal.Out);
        }
        else
        {
            answer.Show(session.Out);
            session.Out.Flush();
        }

        if (!session.Choices.Quiet)
        {
            ShowNotes(session, answer);
        }

        return answer.ExitCode;
    }

    private static void ShowNotes(Session session, Answer answer)
    {
        foreach (var note in session.Choices.Machine ? [] : answer.Notes)
        {
            session.Error.Item(0, "•", Look.Doubtful, (session.Say(note), Look.Plain));
        }

        if (answer.Timing is { } timing)
        {
            session.Error.Line(session.Say(timing()), Look.Faint);
        }
    }

    private static int Refuse(Session session, ToolCommand? command, IReadOnlyList<Error> errors)
    {
        if (session.Choices.Machine)
        {
            MachineDocument.Of(command?.Name, ExitCodes.BadInput, errors).Write(session.Terminal.Out);
        }
        else
        {
            ErrorReport.Show(session, errors);
        }

        return ExitCodes.BadInput;
    }

    private static int Fault(Session session, ToolCommand? command, Exception fault)
    {
        var error = DomainError.Validation("Tool.Fault",
            $"The tool itself failed; please report this: {fault.GetType().Name}: {fault.Message}",
            $"Công cụ gặp lỗi nội bộ; xin báo lại cho nhóm phát triển: {fault.GetType().Name}: {fault.Message}");
        if (session.Choices.Machine)
        {
            MachineDocument.Of(command?.Name, ExitCodes.Fault, [error]).Write(session.Terminal.Out);
        }
        else
        {
            ErrorReport.Show(session, [error]);
        }

        if (session.Choices.Debug)
        {
            session.Error.Line(fault.ToString());
        }

        return ExitCodes.Fault;
    }
}
