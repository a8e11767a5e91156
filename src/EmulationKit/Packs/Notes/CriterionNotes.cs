using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>Notes on criteria and awards that leave out what they could say.</summary>
internal static class CriterionNotes
{
    public static IEnumerable<PackNote> Of(Pack pack, PackPlaces places)
    {
        var criteria = pack.Rules.Criteria.AllCriteria().Select(c => (Path: c.Path["criteria/".Length..], c.Criterion)).ToList();
        var awards = AwardsFile.Of(pack).Awards.Select((award, i) => (Path: $"awards/{i}", Award: award)).ToList();
        return
        [
            .. Note("Note.NoSource", PackFiles.Criteria, places, criteria.Where(c => c.Criterion.Source is null).Select(c => (c.Path, Name(c.Criterion))),
                "{0} tiêu chí chưa ghi căn cứ: {1}", "{0} criteria name no source: {1}"),
            .. Note("Note.NoEvidence", PackFiles.Criteria, places, criteria.Where(c => c.Criterion.Evidence is null).Select(c => (c.Path, Name(c.Criterion))),
                "{0} tiêu chí chưa ghi minh chứng mà đơn vị phải nộp: {1}", "{0} criteria do not say what a unit must show as evidence: {1}"),
            .. Note("Note.NoForm", PackFiles.Awards, places, awards.Where(a => a.Award.Form is null).Select(a => (a.Path, NodeText.In("{0} «{1}»", a.Award.Code, a.Award.Name))),
                "{0} danh hiệu, hình thức chưa gắn với danh mục khen thưởng (form) nên không tự có cấp, thẩm quyền và tiền thưởng: {1}",
                "{0} awards name no form of the catalogue, so that level, competence and money are not filled in: {1}"),
        ];
    }

    private static IEnumerable<PackNote> Note(string code, string file, PackPlaces places, IEnumerable<(string Path, LocalizedText Name)> about, string vi, string en)
    {
        var all = about.ToList();
        return all.Count == 0 ? [] :
            [new(code, Wording.Text(vi, en, all.Count, Listing.Of([.. all.Select(a => a.Name)])), places.Of(file, all[0].Path)) { Paths = [.. all.Select(a => a.Path)] }];
    }

    private static LocalizedText Name(Criterion criterion) => NodeText.In("{0} «{1}»", criterion.Code, criterion.Name);
}
