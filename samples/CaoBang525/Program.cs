using CaoBang525;
using EmulationKit;
using EmulationKit.Awards;

// Until the web application is here, this prints the campaign's result: totals, ranks, outcomes, one refusal explained,
// a what-if, and a seal that verifies. Names are real, every score is invented.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var language = args.Contains("en") ? "en" : "vi";

var compiled = EvaluationPlan.Compile(CaoBang525Rules.Rules);
if (compiled.IsError)
{
    return Report(compiled.Errors.Select(e => $"{DomainError.PathOf(e)}: {DomainError.TextOf(e, language)}"));
}

var evaluated = compiled.Value.Evaluate(Districts.Inputs, new EvaluationOptions(new DateOnly(2024, 9, 15)));
if (evaluated.IsError)
{
    return Report(evaluated.Errors.Select(e => $"{DomainError.PathOf(e)}: {DomainError.TextOf(e, language)}"));
}

var evaluation = evaluated.Value;
Console.WriteLine(Say("Thi đua 525 năm thành lập tỉnh Cao Bằng — số liệu minh họa", "525 years of Cao Bằng — every score is illustrative"));
Console.WriteLine();
foreach (var result in evaluation.Results.OrderBy(r => r.Rank))
{
    var awards = string.Join(", ", result.Outcomes.Select(o => $"{o.Key}: {OutcomeWords.Of(o.Value).In(language)}"));
    Console.WriteLine($"{result.Rank,3}. {Districts.Names[result.Id],-22} {Wording.Number(result.Total?.ToDecimal() ?? 0, language),10}   {awards}");
}

var explanation = evaluation.Results.OrderBy(r => r.Rank).Select(r => evaluation.Explain(r.Id, "BK"))
    .First(e => e.Outcome == Outcome.Refused && e.NearestMissing.Any(m => m.Advice.Count > 0));
Console.WriteLine();
Console.WriteLine($"{Districts.Names[explanation.Participant]} — {explanation.Summary.In(language)}");
foreach (var leaf in explanation.Rule.Leaves())
{
    Console.WriteLine($"  {(leaf.Truth == Truth.True ? '✓' : '✗')} {leaf.Finding?.Requirement.In(language)} — {leaf.Finding?.Finding.In(language)}");
}

foreach (var missing in explanation.NearestMissing)
{
    Console.WriteLine($"  → {missing.Text.In(language)}");
    foreach (var advice in missing.Advice)
    {
        Console.WriteLine($"      {advice.Text.In(language)}");
    }
}

var stricter = CaoBang525Rules.Rules with { Awards = [.. CaoBang525Rules.Rules.Awards.Select(a => a.Code == "BK" ? a with { Rule = new AllOf(a.Rule, new MinTotal(900)) } : a)] };
var simulation = Simulation.Run(evaluation, stricter, new MoneyBasis(2_340_000));
Console.WriteLine();
Console.WriteLine(Say("Nếu Bằng khen cần từ 900 điểm:", "If the certificate asked for 900 points:"));
foreach (var change in simulation.Value.Changes)
{
    Console.WriteLine($"  {Districts.Names[change.Participant]}: {change.Award} {OutcomeWords.Of(change.Before).In(language)} → {OutcomeWords.Of(change.After).In(language)}");
}

var seal = EvaluationSeal.Of(evaluation);
Console.WriteLine();
Console.WriteLine($"SHA-256 {seal.Hash}");
Console.WriteLine(EvaluationSeal.Verify(seal.File, seal.Hash).IsError
    ? Say("Tính lại KHÔNG khớp", "Computed again, it does NOT match")
    : Say("Tính lại từ tệp niêm phong: khớp từng byte", "Computed again from the seal: the same to the byte"));
return 0;

string Say(string vi, string en) => language == "vi" ? vi : en;

int Report(IEnumerable<string> errors)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, errors));
    return 2;
}
