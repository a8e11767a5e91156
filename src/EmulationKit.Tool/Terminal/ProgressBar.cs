using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>Shows a person at a terminal how far long work has come; nobody else.</summary>
internal static class ProgressBar
{
    /// <summary>Does work that tells how far it is, as a fraction.</summary>
    public static T Run<T>(Session session, LocalizedText title, Func<Action<double>, T> work)
    {
        if (!session.ShowsProgress)
        {
            return work(_ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(session.ErrorText),
        });
        console.Profile.Width = session.Terminal.Width;
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(session.Say(title).EscapeMarkup(), maxValue: 1);
                return work(done => task.Value = done);
            });
    }
}
