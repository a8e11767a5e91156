namespace EmulationKit.Participants;

/// <summary>What is wrong with the ties between participants.</summary>
internal static class RegisterLinks
{
    // Comparing a wrong code with every other is slow; in a long list many wrong codes are wrong for one cause.
    private const long MostComparisons = 20_000;

    public static void Check(Problems problems, IReadOnlyList<RegisterNode> nodes)
    {
        var byKey = new Dictionary<string, RegisterNode>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(n => n.Key is not null))
        {
            byKey.TryAdd(node.Key, node);
        }

        foreach (var node in nodes)
        {
            CheckParent(problems, node, byKey);
            CheckSuccessors(problems, node, byKey);
        }

        foreach (var node in OnCircles(nodes, byKey, n => n.Parent is null ? [] : [n.Parent]))
        {
            problems.Add("Participant.ParentCircle", $"{node.Path}/parent",
                $"'{node.Code}' stands below itself; break the circle of units.",
                $"'{node.Code}' trở thành cấp dưới của chính nó; hãy sửa vòng lặp cấp trên, cấp dưới.");
        }

        foreach (var node in OnCircles(nodes, byKey, n => n.Successors))
        {
            problems.Add("Participant.SuccessorCircle", $"{node.Path}/successors",
                $"'{node.Code}' succeeds itself in the end; break the circle of successors.",
                $"'{node.Code}' cuối cùng lại kế thừa chính nó; hãy sửa vòng lặp kế thừa.");
        }
    }

    private static void CheckParent(Problems problems, RegisterNode node, Dictionary<string, RegisterNode> byKey)
    {
        if (node.Parent is null)
        {
            return;
        }

        var path = $"{node.Path}/parent";
        if (!byKey.TryGetValue(node.Parent, out var parent))
        {
            Unknown(problems, "Participant.ParentUnknown", path, node.Parent, byKey);
        }
        else if (parent.Nature != ParticipantNature.Unit)
        {
            problems.Add("Participant.ParentIsPerson", path,
                $"'{parent.Code}' is not a unit, so nothing can stand under it.", $"'{parent.Code}' không phải đơn vị nên không thể là cấp trên.");
        }
        else if (!node.Validity.IsReversed && !parent.Validity.IsReversed && !node.Validity.Overlaps(parent.Validity))
        {
            problems.Add("Participant.ParentOutOfTime", path,
                $"'{parent.Code}' ({parent.Validity}) never exists together with '{node.Code}' ({node.Validity}); name the unit above of those days.",
                $"'{parent.Code}' ({parent.Validity}) không có lúc nào tồn tại cùng '{node.Code}' ({node.Validity}); hãy chọn cấp trên của thời kỳ đó.");
        }
    }

    private static void CheckSuccessors(Problems problems, RegisterNode node, Dictionary<string, RegisterNode> byKey)
    {
        var path = $"{node.Path}/successors";
        if (node.Successors.Count > 0 && node.Nature != ParticipantNature.Unit)
        {
            problems.Add("Participant.SuccessorOfPerson", path,
                $"'{node.Code}' is not a unit, so nothing succeeds it.", $"'{node.Code}' không phải đơn vị nên không có đơn vị kế thừa.");
            return;
        }

        if (node.Successors.Count > 0 && node.Validity.To is null)
        {
            problems.Add("Participant.SuccessorWithoutEnd", $"{node.Path}/validity",
                $"'{node.Code}' has a successor but no last day; give the day before the successor begins.",
                $"'{node.Code}' có đơn vị kế thừa nhưng chưa có ngày kết thúc; hãy nhập ngày liền trước ngày đơn vị kế thừa bắt đầu.");
        }

        for (var i = 0; i < node.Successors.Count; i++)
        {
            if (!byKey.TryGetValue(node.Successors[i], out var successor))
            {
                Unknown(problems, "Participant.SuccessorUnknown", $"{path}/{i}", node.Successors[i], byKey);
            }
            else if (successor.Nature != ParticipantNature.Unit)
            {
                problems.Add("Participant.SuccessorIsPerson", $"{path}/{i}",
                    $"'{successor.Code}' is not a unit, so it succeeds nobody.", $"'{successor.Code}' không phải đơn vị nên không thể kế thừa.");
            }
            else if (node.Validity.To is { } last && !(successor.Validity.From > last))
            {
                problems.Add("Participant.SuccessorTooEarly", $"{path}/{i}",
                    $"'{successor.Code}' ({successor.Validity}) begins before '{node.Code}' ends ({node.Validity}).",
                    $"'{successor.Code}' ({successor.Validity}) bắt đầu trước khi '{node.Code}' kết thúc ({node.Validity}).");
            }
        }

        Codes.CheckUnique(problems, node.Successors.Select((s, i) => ($"{path}/{i}", s)));
    }

    private static void Unknown(Problems problems, string code, string path, string key, Dictionary<string, RegisterNode> byKey)
    {
        var nearest = (long)problems.Errors.Count * byKey.Count < MostComparisons ? Nearest.Of(key, byKey.Keys) : null;
        problems.Add(code, path,
            $"There is no participant '{key}'" + (nearest is null ? "; add it or mend the code." : $"; did you mean '{nearest}'?"),
            $"Không có đối tượng '{key}'" + (nearest is null ? "; hãy thêm hoặc sửa mã." : $"; có phải '{nearest}'?"));
    }

    /// <summary>Takes away, again and again, whatever leads nowhere or comes from nowhere; what stays lies on circles
    /// or between them. Without recursion, as a list from outside may be a chain of any length.</summary>
    private static IEnumerable<RegisterNode> OnCircles(
        IReadOnlyList<RegisterNode> nodes, Dictionary<string, RegisterNode> byKey, Func<RegisterNode, IReadOnlyList<string>> next)
    {
        var forward = byKey.Values.ToDictionary(n => n.Key, n => next(n).Where(byKey.ContainsKey).Distinct().ToArray(), StringComparer.Ordinal);
        var backward = forward.SelectMany(f => f.Value.Select(to => (to, f.Key))).ToLookup(e => e.to, e => e.Key, StringComparer.Ordinal);
        var left = Prune(byKey.Keys, key => forward[key], key => backward[key]);
        left = Prune(left, key => backward[key].Where(left.Contains), key => forward[key].Where(left.Contains));
        return nodes.Where(n => n.Key is not null && left.Contains(n.Key));
    }

    private static HashSet<string> Prune(IEnumerable<string> keys, Func<string, IEnumerable<string>> outward, Func<string, IEnumerable<string>> inward)
    {
        var left = keys.ToHashSet(StringComparer.Ordinal);
        var waits = left.ToDictionary(key => key, key => inward(key).Count(), StringComparer.Ordinal);
        var free = new Queue<string>(left.Where(key => waits[key] == 0));
        while (free.TryDequeue(out var key))
        {
            left.Remove(key);
            foreach (var after in outward(key))
            {
                if (waits.ContainsKey(after) && --waits[after] == 0)
                {
                    free.Enqueue(after);
                }
            }
        }

        return left;
    }
}
