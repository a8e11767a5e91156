namespace EmulationKit.Packs;

/// <summary>How a clause or a limit is said in one phrase; keys in braces stand for their values. What is not here is said
/// by its word and its keys.</summary>
internal static class ClauseSentences
{
    private static readonly Dictionary<string, LocalizedText> All = new()
    {
        ["allClause"] = new("tất cả: {clauses}", "all of: {clauses}"),
        ["anyClause"] = new("ít nhất một trong: {clauses}", "any of: {clauses}"),
        ["notClause"] = new("không ({part})", "not ({part})"),
        ["minTotalClause"] = new("tổng điểm ít nhất {points}", "a total of at least {points}"),
        ["minPartClause"] = new("nội dung {area} ít nhất {points} điểm", "at least {points} points in the area {area}"),
        ["minCriterionClause"] = new("tiêu chí {criterion} ít nhất {points} điểm", "at least {points} points on the criterion {criterion}"),
        ["maxRankClause"] = new("xếp hạng từ {rank} trở lên, xét trong {within}", "ranked {rank} or better within the {within}"),
        ["targetsReachedClause"] = new("đạt ít nhất {share} số chỉ tiêu", "at least {share} of the targets reached"),
        ["kindInClause"] = new("thuộc đối tượng {kinds}", "of the kind {kinds}"),
        ["blocInClause"] = new("thuộc khối, cụm {blocs}", "in the bloc {blocs}"),
        ["heldBeforeClause"] = new("đã đạt {award} trong {years} năm trước", "held {award} in {years} years before"),
        ["requiresClause"] = new("được tặng {award}", "granted {award}"),
        ["excludesClause"] = new("không đồng thời được tặng {award}", "not also granted {award}"),
        ["ballotClause"] = new("ít nhất {share} phiếu tán thành", "at least {share} of the votes in favour"),
        ["leaderShareLimit"] = new("lãnh đạo không quá {atMost}, xét trong {within}", "at most {atMost} leaders within the {within}"),
        ["directWorkerShareLimit"] = new("người lao động trực tiếp ít nhất {atLeast}, xét trong {within}", "at least {atLeast} direct workers within the {within}"),
    };

    public static LocalizedText? Of(string name) => All.GetValueOrDefault(name);

    /// <summary>Whether a phrase says a clause that is not made of others.</summary>
    public static bool IsLeaf(PackNode node) => KeysOf(node).Count > 0;

    /// <summary>The keys of a clause that its phrase says; none where it is made of others, which say themselves.</summary>
    public static IReadOnlyList<string> KeysOf(PackNode node) =>
        Of(node.Name) is not { } phrase || node.Parts.Any(p => p.Step is "clauses" or "part") ? []
            : [.. node.Parts.Select(p => p.Step).Where(step => phrase.In("en").Contains($"{{{step}}}", StringComparison.Ordinal))];
}
