namespace EmulationKit.Tool;

/// <summary>Writes results in the form that was asked for.</summary>
internal sealed class ResultWriter(CampaignRun run, EvaluationReport report, string? bloc, Session session)
{
    public ErrorOr<Answer> Write(OutputForm form)
    {
        if (form.Path is { } path)
        {
            return session.Files.Write(path, form.Force, stream => Write(form, stream)).Then(_ => ErrorOrFactory.From(Written(form.Format, path)));
        }

        return new Answer(report, page =>
        {
            if (form.Format == "table")
            {
                new ResultTables(run, report, bloc, session).Show(page);
            }
            else
            {
                page.Flush();
                _ = Write(form, session.Terminal.Out);
            }
        });
    }

    private Answer Written(string format, string path) => new(new WrittenFile(path, format, report.Participants), page =>
        page.Item(0, "✓", session.Say(Wording.Text("Đã ghi {0} đối tượng vào {1}", "{0} participants written to {1}", report.Participants, path))));

    private ErrorOr<Success> Write(OutputForm form, Stream stream)
    {
        switch (form.Format)
        {
            case "json":
                MachineDocument.Write(stream, report);
                stream.WriteByte((byte)'\n');
                return Result.Success;
            case "table":
                using (var writer = new StreamWriter(stream, leaveOpen: true))
                {
                    var page = new Page(writer, isTerminal: false, colour: false, width: 0);
                    new ResultTables(run, report, bloc, session).Show(page);
                }

                return Result.Success;
            default:
                return SheetFile.Write(stream, form, new NamedResults(run, bloc, session).Make());
        }
    }
}

/// <summary>A file that was written, for programs.</summary>
internal sealed record WrittenFile(string File, string Format, int Participants);
