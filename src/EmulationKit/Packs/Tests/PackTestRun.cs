using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Runs the tests that a pack brings with it.</summary>
public static class PackTestRun
{
    /// <summary>Runs all tests of a pack, in the order of their files.</summary>
    /// <param name="pack">The pack.</param>
    public static IEnumerable<PackTestResult> Run(Pack pack)
    {
        Guard.Against.Null(pack);
        var plan = EvaluationPlan.Compile(pack.Rules).Value;
        return pack.Tests.Select(test => new PackTestResult(test, Failures(pack, plan, test)));
    }

    private static List<Error> Failures(Pack pack, EvaluationPlan plan, PackTest test)
    {
        var table = Inputs(pack, plan, test);
        if (table.IsError)
        {
            return Refused(test, table.Errors);
        }

        if (test.ExpectErrors.Count > 0)
        {
            return [At(test, TestErrors.NotRefused(test.ExpectErrors), "expectErrors")];
        }

        var evaluation = Evaluation.Run(table.Value, test.Options);
        return
        [
            .. test.Expect.SelectMany(e => Compare(evaluation, e.Key, e.Value).Select(f => At(test, f.Error, $"expect/{e.Key}/{f.Path}"))),
            .. test.Expect.Count == 0 ? [At(test, TestErrors.NothingExpected(), "expect")] : Array.Empty<Error>(),
        ];
    }

    private static ErrorOr<InputTable> Inputs(Pack pack, EvaluationPlan plan, PackTest test)
    {
        if ((test.Inputs is null) == (test.Participants.Count == 0))
        {
            return At(test, TestErrors.InputsUnclear(), "participants");
        }

        return test.Sheet is { } sheet
            ? InputSheet.Read(plan, sheet, new() { Participants = pack.Participants.Count == 0 ? null : pack.Participants }).Then(given => given.Table)
            : InputTable.Read(plan, PackInputs.Complete(pack, plan, test.Participants));
    }

    private static List<Error> Refused(PackTest test, IReadOnlyList<Error> errors)
    {
        var unexpected = errors.Where(e => !test.ExpectErrors.Contains(e.Code)).Select(e => At(test, e, DomainError.PathOf(e) ?? ""));
        var absent = test.ExpectErrors.Where(code => errors.All(e => e.Code != code)).ToArray();
        return absent.Length == 0 ? [.. unexpected] : [.. unexpected, At(test, TestErrors.NotRefused(absent), "expectErrors")];
    }

    private static IEnumerable<(string Path, Error Error)> Compare(Evaluation evaluation, string id, ExpectedResult expected)
    {
        if (!evaluation.Inputs.Contains(id))
        {
            yield return ("", TestErrors.NoSuchParticipant(id, evaluation.Inputs.Ids));
            yield break;
        }

        var result = evaluation[id];
        if (expected.Total is { } total && result.Total?.ToDecimal() != total)
        {
            yield return ("total", TestErrors.Differs(id, new("tổng điểm", "total"), total, result.Total?.ToDecimal()));
        }

        if (expected.Status is { } status && result.Status != status)
        {
            yield return ("status", TestErrors.Differs(id, new("tình trạng", "status"), TestErrors.Word(status), TestErrors.Word(result.Status)));
        }

        if (expected.Rank is { } rank && (result.Rank ?? 0) != rank)
        {
            yield return ("rank", TestErrors.Differs(id, new("thứ hạng", "rank"), rank, result.Rank));
        }

        foreach (var (name, wanted) in expected.Ranks)
        {
            if (!Enum.TryParse<Scope>(name, ignoreCase: true, out var scope) || !evaluation.Plan.Scopes.Contains(scope))
            {
                yield return ($"ranks/{name}", TestErrors.NotRanked(name));
            }
            else if ((result.RankWithin(scope) ?? 0) != wanted)
            {
                yield return ($"ranks/{name}", TestErrors.Differs(id, new($"thứ hạng ({name})", $"rank ({name})"), wanted, result.RankWithin(scope)));
            }
        }

        foreach (var failure in ComparePoints(evaluation, id, expected).Concat(CompareAwards(evaluation, result, expected)))
        {
            yield return failure;
        }
    }

    private static IEnumerable<(string Path, Error Error)> ComparePoints(Evaluation evaluation, string id, ExpectedResult expected)
    {
        var lines = expected.Points.Count == 0 ? [] : evaluation.ExplainScore(id).Lines;
        foreach (var (code, points) in expected.Points)
        {
            if (lines.FirstOrDefault(l => l.Criterion.Code == code) is not { } line)
            {
                yield return ($"points/{code}", TestErrors.NoSuchCriterion(code, lines.Select(l => l.Criterion.Code)));
            }
            else if (line.Points.ToDecimal() != points)
            {
                yield return ($"points/{code}", TestErrors.Differs(id, new($"điểm {code}", $"points of {code}"), points, line.Points.ToDecimal(), line.Text));
            }
        }
    }

    private static IEnumerable<(string Path, Error Error)> CompareAwards(Evaluation evaluation, ParticipantResult result, ExpectedResult expected)
    {
        foreach (var (code, outcome) in expected.Awards)
        {
            if (evaluation.Plan.Awards.All(a => a.Definition.Code != code))
            {
                yield return ($"awards/{code}", TestErrors.NoSuchAward(code, evaluation.Plan.Rules.Awards.Select(a => a.Code)));
            }
            else if (result.Outcome(code) != outcome)
            {
                yield return ($"awards/{code}", TestErrors.Differs(result.Id, new(code, code), OutcomeWords.Of(outcome), OutcomeWords.Of(result.Outcome(code)), evaluation.Explain(result.Id, code).Summary));
            }
        }
    }

    private static Error At(PackTest test, Error error, string path) =>
        DomainError.PlaceOf(error) is not null ? error : DomainError.At(error, test.Text?.Nearest(path.Split('/')) ?? new(test.File));
}
