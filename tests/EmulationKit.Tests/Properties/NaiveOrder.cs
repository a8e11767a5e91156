using EmulationKit.Awards;

namespace EmulationKit.Tests.Properties;

/// <summary>In which order awards are judged: what an award needs comes first; of two that exclude each other the
/// earlier one in the pack wins, unless it needs the later one.</summary>
internal static class NaiveOrder
{
    public static IEnumerable<Award> Of(IReadOnlyList<Award> awards)
    {
        var left = awards.ToList();
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(a => !left.Exists(o => AllNeeds(awards, a.Code).Contains(o.Code)) && !left.Exists(o => Winners(awards, a).Contains(o.Code)));
            if (next is null)
            {
                throw new ContradictionException();
            }

            left.Remove(next);
            yield return next;
        }
    }

    /// <summary>The awards that win over an award where both would be granted.</summary>
    public static IReadOnlyList<string> Winners(IReadOnlyList<Award> awards, Award award)
    {
        var codes = awards.Select(a => a.Code).ToList();
        return [.. awards.Where(o => o != award && (Excluded(o).Contains(award.Code) || Excluded(award).Contains(o.Code)))
            .Where(o => AllNeeds(awards, award.Code).Contains(o.Code)
                || (codes.IndexOf(o.Code) < codes.IndexOf(award.Code) && !AllNeeds(awards, o.Code).Contains(award.Code)))
            .Select(o => o.Code)];
    }

    public static IEnumerable<Clause> Top(Clause clause) => clause is AllOf all ? all.Clauses.SelectMany(Top) : [clause];

    public static IEnumerable<Clause> All(Clause clause) => clause.Parts.SelectMany(All).Prepend(clause);

    public static IEnumerable<string> Needs(Award award) => All(award.Rule).OfType<Requires>().Select(r => r.Award)
        .Concat(award.Limits.OfType<Quota>().Select(q => q.OfAward).OfType<string>());

    private static HashSet<string> AllNeeds(IReadOnlyList<Award> awards, string code)
    {
        var found = new HashSet<string>();
        var left = new Stack<string>([code]);
        while (left.TryPop(out var next))
        {
            foreach (var need in awards.Where(a => a.Code == next).SelectMany(Needs).Where(found.Add))
            {
                left.Push(need);
            }
        }

        return found;
    }

    private static IEnumerable<string> Excluded(Award award) => Top(award.Rule).OfType<Excludes>().Select(e => e.Award);
}

/// <summary>Exclusions and requirements go in a circle, so that no order fits both. The design does not say which
/// gives way; such cases are left out.</summary>
internal sealed class ContradictionException() : Exception("No order fits the exclusions and the requirements.");
