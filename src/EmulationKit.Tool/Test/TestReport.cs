using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What came of the tests of some packs.</summary>
internal sealed record TestReport(IReadOnlyList<TestedPack> Packs)
{
    public int Passed => Packs.Sum(p => p.Tests.Count(t => t.Passed));

    public int Failed => Packs.Sum(p => p.Tests.Count(t => !t.Passed));

    public void Show(Page page, Session session)
    {
        foreach (var pack in Packs)
        {
            page.Line((session.Say(pack.Name), Look.Strong), ($" ({pack.Pack})", Look.Plain));
            foreach (var test in pack.Tests)
            {
                page.Item(2, test.Passed ? "✓" : "✗", test.Passed ? Look.Good : Look.Bad, (session.Say(test.Name), Look.Plain));
                foreach (var failure in test.Failures)
                {
                    page.Item(4, "", Look.Plain, ($"{failure.Place}: ", Look.Strong), (session.Say(failure.Vi, failure.En), Look.Bad));
                }
            }

            page.Line();
        }

        page.Line(
            (Wording.Text("{0} đạt", "{0} passed", Passed).In(session.Language), Passed > 0 ? Look.Good : Look.Plain), (", ", Look.Plain),
            (Wording.Text("{0} không đạt", "{0} failed", Failed).In(session.Language), Failed > 0 ? Look.Bad : Look.Plain));
    }
}

/// <summary>What came of a pack's tests.</summary>
internal sealed record TestedPack(string Pack, LocalizedText Name, IReadOnlyList<TestedCase> Tests)
{
    public static TestedPack Of(OpenedPack opened, CancellationToken cancellation) =>
        new(opened.Name, opened.Pack.Plan.Name, [.. PackTestRun.Run(opened.Pack).Select(result =>
        {
            cancellation.ThrowIfCancellationRequested();
            return new TestedCase(result.Test.File, result.Test.Name, result.Passed, [.. result.Failures.Select(MachineError.Of)]);
        })]);
}

/// <summary>What came of one test.</summary>
internal sealed record TestedCase(string File, LocalizedText Name, bool Passed, IReadOnlyList<MachineError> Failures);
