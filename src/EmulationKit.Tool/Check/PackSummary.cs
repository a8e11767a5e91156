using EmulationKit.Packs;
using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>What a pack holds, in short.</summary>
internal sealed record PackSummary(
    string Code, LocalizedText Name, LocalizedText? Slogan, DateOnly? From, DateOnly? To, IReadOnlyList<NamedCount> Kinds, IReadOnlyList<NamedCount> Blocs, int Areas,
    int Criteria, decimal Scale, decimal Bonus, IReadOnlyList<Named> Awards, int Participants, int Tests, string Hash)
{
    public static PackSummary Of(Pack pack)
    {
        var criteria = pack.Rules.Criteria;
        var byKind = pack.Participants.GroupBy(p => p.Line.Definition.Kind).ToDictionary(g => g.Key, g => g.Count());
        var byBloc = pack.Participants.GroupBy(p => p.Bloc ?? "").ToDictionary(g => g.Key, g => g.Count());
        return new(pack.Code, pack.Plan.Name, pack.Plan.Slogan, pack.Plan.Period.From, pack.Plan.Period.To,
            [.. pack.Plan.Kinds.Select(k => new NamedCount(k.Code, k.Name, byKind.GetValueOrDefault(k.Code)))],
            [.. pack.Blocs.Select(b => new NamedCount(b.Code, b.Name, byBloc.GetValueOrDefault(b.Code)))],
            criteria.AllAreas().Count(), criteria.AllCriteria().Count(), criteria.Scale.Total, criteria.Scale.Bonus ?? 0,
            [.. pack.Rules.Awards.Select(a => new Named(a.Code, a.Name))],
            pack.Participants.Count, pack.Tests.Count, PackHash.Of(pack, ShippedPacks.Options.Vocabulary));
    }

    public void Show(Page page, Session session)
    {
        page.Item(0, "✓", Look.Good, (session.Say(Name), Look.Strong), ($" ({Code})", Look.Plain));
        var rows = new Grid();
        rows.AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0));
        rows.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        Row(new("khẩu hiệu", "slogan"), Slogan);
        Row(new("thời gian", "period"), From is null ? null : new($"{Words.Day(From)} – {Words.Day(To)}"));
        Row(new("đối tượng", "kinds"), List(Kinds));
        Row(new("khối, cụm", "blocs"), List(Blocs));
        Row(new("tiêu chí", "criteria"), Bonus == 0
            ? Wording.Text("{0} tiêu chí trong {1} nội dung; thang {2} điểm", "{0} in {1} content areas; scale {2} points", Criteria, Areas, Scale)
            : Wording.Text("{0} tiêu chí trong {1} nội dung; thang {2} điểm, trong đó thưởng {3}", "{0} in {1} content areas; scale {2} points, {3} of them bonus", Criteria, Areas, Scale, Bonus));
        Row(new("khen thưởng", "awards"), Awards.Count == 0 ? null : new(string.Join("; ", Awards.Select(a => $"{session.Say(a.Name)} ({a.Code})"))));
        Row(new("tham gia", "participants"), Participants == 0 ? null : Wording.Text("{0}", "{0}", Participants));
        Row(new("phép thử", "tests"), Wording.Text("{0}", "{0}", Tests));
        Row("SHA-256", Hash);
        page.Grid(rows);

        void Row(LocalizedText name, LocalizedText? value)
        {
            if (value is not null)
            {
                rows.AddRow(new Text(session.Say(name), Look.Faint), new Text(session.Say(value)));
            }
        }

        LocalizedText? List(IReadOnlyList<NamedCount> things) => things.Count == 0 ? null
            : new(string.Join("; ", things.Select(t => session.Say(t.Name) + (t.Count > 0 ? $": {Wording.Number(t.Count, session.Language)}" : ""))));
    }
}

/// <summary>A code with its name and how many there are of it.</summary>
internal sealed record NamedCount(string Code, LocalizedText Name, int Count);

/// <summary>A code with its name.</summary>
internal sealed record Named(string Code, LocalizedText Name);
