using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What two packs differ in, in words.</summary>
internal static class PackChanges
{
    public static IReadOnlyList<LocalizedText> Between(Pack before, Pack after)
    {
        var (was, becomes) = (before.Participants.ToDictionary(p => p.Line.Definition.Code), after.Participants.ToDictionary(p => p.Line.Definition.Code));
        return
        [
            .. was.Keys.Except(becomes.Keys).Select(c => Wording.Text("bớt {0}", "{0} is taken out", c)),
            .. becomes.Keys.Except(was.Keys).Select(c => Wording.Text("thêm {0}", "{0} is added", c)),
            .. was.Keys.Intersect(becomes.Keys).Where(c => !was[c].ToString().Equals(becomes[c].ToString(), StringComparison.Ordinal)).Select(c => Wording.Text("sửa {0}", "{0} is changed", c)),
        ];
    }
}
