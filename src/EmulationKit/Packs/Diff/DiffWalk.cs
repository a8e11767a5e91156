namespace EmulationKit.Packs;

/// <summary>Compares two nodes of a section, key by key and item by item, and words every difference.</summary>
internal sealed class DiffWalk(SectionNode? before, SectionNode? after, List<PackChange> changes)
{
    private static readonly LocalizedText AllNew = new("thêm mới", "added");
    private static readonly LocalizedText AllGone = new("bỏ", "removed");

    private readonly SectionNode section = (before ?? after)!;
    private readonly CodedNodes old = new(before);
    private readonly CodedNodes now = new(after);
    private readonly HashSet<CodedNode> moved = [];

    public void Compare()
    {
        var root = Crumbs.Root(section);
        if (before is null || after is null)
        {
            var name = section.Label;
            Report(root, before is null ? null : name, after is null ? null : name, root.Say(before is null ? AllNew : AllGone));
        }
        else
        {
            Compare(new NodePart("", null, before.Node), new NodePart("", null, after.Node), root);
        }
    }

    private void Compare(NodePart before, NodePart after, Crumbs at)
    {
        var (old, now) = (before.Node, after.Node);
        if (old.Kind != now.Kind || (old.Kind == PackNodeKind.Plain && !old.Says(now)) || (old.Kind == PackNodeKind.Thing && old.Name != now.Name))
        {
            Changed(at, before, after);
        }
        else if (old.Kind == PackNodeKind.Text)
        {
            CompareTexts(old, now, at);
        }
        else if (old.Kind == PackNodeKind.List)
        {
            CompareItems(old, now, at);
        }
        else
        {
            CompareParts(before, after, at);
        }
    }

    private void CompareParts(NodePart before, NodePart after, Crumbs at)
    {
        // What a phrase says of a clause is compared as a phrase, the rest key by key.
        var phrased = ClauseSentences.KeysOf(before.Node);
        if (phrased.Any(key => before.Node[key]?.Says(after.Node[key]!) == false))
        {
            Changed(at.Called(NodeText.Word(before.Node.Family ?? before.Node.Name), before.Node.Family), before, after);
        }

        foreach (var step in before.Node.Parts.Concat(after.Node.Parts).Select(p => p.Step).Distinct().Where(s => !phrased.Contains(s)))
        {
            var (old, now) = (before.Node.Part(step), after.Node.Part(step));
            var part = (old ?? now)!;
            var place = before.Node.Kind == PackNodeKind.Map ? at.ToItem(part, NodeText.In("{0} {1}", at.Last, step)) : at.To(part);
            if (old is null || now is null)
            {
                CameOrWent(place, now is not null, NodeText.Of(part), NodeText.Quoted(part));
            }
            else
            {
                Compare(old, now, old.Node.Family is not null && old.Node.Name == now.Node.Name ? place.Called(old.Node) : place);
            }
        }
    }

    private void CompareItems(PackNode before, PackNode after, Crumbs at)
    {
        var pairs = ItemPairs.Of(before.Parts, after.Parts);
        foreach (var (old, now) in pairs.All)
        {
            if (old is null || now is null)
            {
                ItemCameOrWent(at, (old ?? now)!, NodeLabels.OfItem(old is null ? after : before, (old ?? now)!, at.Last), now is not null);
            }
            else
            {
                Compare(old, now, at.ToItem(old, NodeLabels.OfItem(before, old, at.Last)));
            }
        }

        if (pairs.Reordered)
        {
            var (old, now) = (Order(before), Order(after));
            Report(at, old, now, at.SayOfLast("{0}: đổi thứ tự từ {1} thành {2}", "{0}: order changed from {1} to {2}", old, now));
        }
    }

    private void ItemCameOrWent(Crumbs list, NodePart item, LocalizedText label, bool came)
    {
        var at = list.ToItem(item, label);
        if (item.Node.HasCode && old.Find(item.Node) is { } from && now.Find(item.Node) is { } to)
        {
            Moved(from, to);
            return;
        }

        var said = NodeText.Of(item);
        var what = item.Node.Family is { } family ? NodeText.In("{0} «{1}»", NodeText.Word(family), Excerpt.Of(said))
            : item.Node.Kind == PackNodeKind.Thing ? NodeLabels.OfThing(item.Node) ?? NodeText.In("{0} «{1}»", NodeText.Word(item.Node.Name), Excerpt.Of(said))
            : NodeText.In("{0} {1}", list.Last, NodeText.Quoted(item));
        Report(at, came ? null : said, came ? said : null,
            item.Node.HasCode ? at.Say(came ? AllNew : AllGone)
            : list.Called(what, item.Node.Family).SayOfLast(came ? "thêm {0}" : "bỏ {0}", came ? "added {0}" : "removed {0}"));
    }

    // Seen where it left and where it arrived, or at one of the two if the other is new or gone as a whole; told once.
    private void Moved(CodedNode from, CodedNode to)
    {
        if (moved.Add(to))
        {
            var at = new Crumbs([new(NodeLabels.OfThing(from.Part.Node)!)], to.Path);
            Report(at, from.Owner, to.Owner, at.Say(Wording.Text("chuyển từ {0} sang {1}", "moved from {0} to {1}", from.Owner, to.Owner)));
            Compare(from.Part, to.Part, at);
        }
    }

    private void CompareTexts(PackNode before, PackNode after, Crumbs at)
    {
        var (old, now) = (NodeText.Of(before).Texts, NodeText.Of(after).Texts);
        foreach (var language in old.Keys.Union(now.Keys).OrderBy(l => l != LocalizedText.DefaultLanguage).ThenBy(l => l, StringComparer.Ordinal))
        {
            var (was, becomes) = (old.GetValueOrDefault(language), now.GetValueOrDefault(language));
            var place = language == LocalizedText.DefaultLanguage ? at.At(language)
                : at.At(language).Called(NodeText.In("{0} ({1})", at.Last, PackWords.Of($"text.{language}") ?? language));
            if (was is null || becomes is null)
            {
                var text = was ?? becomes ?? "";
                CameOrWent(place, becomes is not null, text, NodeText.Quoted(text));
            }
            else if (was != becomes)
            {
                var (from, to) = Excerpt.Of(was, becomes);
                Report(place, was, becomes, place.SayOfLast("{0} {1} → {2}", "{0} {1} → {2}", NodeText.Quoted(from), NodeText.Quoted(to)));
            }
        }
    }

    private void Changed(Crumbs at, NodePart before, NodePart after) =>
        Report(at, NodeText.Of(before), NodeText.Of(after), at.SayOfLast("{0} {1} → {2}", "{0} {1} → {2}", NodeText.Quoted(before), NodeText.Quoted(after)));

    private void CameOrWent(Crumbs at, bool came, LocalizedText value, LocalizedText quoted) =>
        Report(at, came ? null : value, came ? value : null, came ? at.SayOfLast("thêm {0} {1}", "added {0} {1}", quoted) : at.SayOfLast("bỏ {0} {1}", "removed {0} {1}", quoted));

    private void Report(Crumbs at, LocalizedText? before, LocalizedText? after, LocalizedText sentence) =>
        changes.Add(new(section.Section, section.File, at.Path,
            before is null ? PackChangeKind.Added : after is null ? PackChangeKind.Removed : PackChangeKind.Changed, before, after, sentence));

    private static LocalizedText Order(PackNode list) =>
        NodeText.Join(list.Parts.Select(p => p.Node.Identity is { } identity ? identity : Excerpt.Of(NodeText.Of(p))), ", ");
}
