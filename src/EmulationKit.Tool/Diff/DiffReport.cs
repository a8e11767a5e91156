using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What differs between two packs.</summary>
internal sealed record DiffReport(IReadOnlyList<PackChange> Changes)
{
    public void Show(Page page, Session session)
    {
        foreach (var section in Changes.GroupBy(c => c.Section))
        {
            page.Line(session.Say(section.First().SectionName), Look.Strong);
            foreach (var change in section)
            {
                var (mark, look) = change.Kind switch
                {
                    PackChangeKind.Added => ("+", Look.Good),
                    PackChangeKind.Removed => ("−", Look.Bad),
                    _ => ("·", Look.Plain),
                };
                page.Item(2, mark, look, (session.Say(change.Sentence), Look.Plain));
            }

            page.Line();
        }

        page.Line(session.Say(Changes.Count == 0 ? new("Hai bộ quy định như nhau.", "The packs are the same.") : Wording.Text("{0} thay đổi", "{0} changes", Changes.Count)), Look.Strong);
    }
}
