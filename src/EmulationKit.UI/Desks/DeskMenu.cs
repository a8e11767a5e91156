using EmulationKit.Access;

namespace EmulationKit.UI.Desks;

/// <summary>A page in the workspace's menu.</summary>
/// <param name="Path">Its address after the campaign's.</param>
/// <param name="Text">The key of what the menu says.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="IsFor">For whom it is.</param>
internal sealed record DeskEntry(string Path, string Text, string Icon, Func<Standing, bool> IsFor);

/// <summary>The pages of the workspace of a campaign: the one table of its menu.</summary>
internal static class DeskMenu
{
    private static bool Reviews(Standing standing) => standing.Is(Role.Organiser) || standing.Is(Role.Auditor);

    private static bool IsOfUnit(Standing standing) => standing.Units.Count > 0;

    /// <summary>The groups, each with the key of its heading.</summary>
    public static IReadOnlyList<(string Text, IReadOnlyList<DeskEntry> Entries)> Groups { get; } =
    [
        ("Desk.Unit",
        [
            new("dang-ky", "Registration.Title", "flag", IsOfUnit),
            new("cong-trinh", "Works.Title", "tool", IsOfUnit),
            new("bao-cao", "Reports.Title", "cal", IsOfUnit),
            new("de-cu", "Nominations.Title", "seal", s => IsOfUnit(s) && !s.IsInsider),
            new("bang-diem", "Menu.Desk.Sheets", "sheet", _ => true),
        ]),
        ("Desk.Bloc",
        [
            new("khoi", "Menu.Desk.Bloc", "people", s => s.BlocsLed.Count > 0 || s.Is(Role.Organiser)),
            new("suy-ton", "BlocVotes.Title", "check", s => s.BlocsLed.Count > 0 || s.IsInsider),
        ]),
        ("Desk.StandingBody",
        [
            new("tong-quan", "Overview.Title", "sheet", Reviews),
            new("dang-ky/duyet", "Queue.Title", "check", s => s.IsInsider),
            new("tham-dinh", "Menu.Desk.Appraisal", "check", s => s.Is(Role.Organiser) || s.Is(Role.CouncilMember)),
            new("cham-diem/to-chuc", "Marking.Title", "scale", Reviews),
            new("cham-diem", "Marking.Mine", "check", s => s.IsInsider),
            new("de-cu", "Nominations.Title", "seal", s => s.IsInsider),
            new("vuong-mac", "Holds.Title", "warn", s => s.IsInsider),
            new("y-kien", "Opinions.Title", "doc", s => s.IsInsider),
            new("gop-y", "Comments.Title", "info", Reviews),
            new("thoi-han", "Schedule.Title", "cal", Reviews),
            new("thong-ke", "Statistics.Title", "up", Reviews),
            new("nhat-ky", "Audit.Title", "book", Reviews),
            new("phan-vai", "Menu.Desk.Roles", "people", Reviews),
        ]),
        ("Desk.Results",
        [
            new("ket-qua", "Menu.Desk.Results", "scale", _ => true),
            new("thu-nghiem", "Menu.Desk.Rehearsal", "tune", s => s.IsInsider),
        ]),
        ("Desk.Design",
        [
            new("thiet-ke", "Menu.Desk.Design", "tool", Reviews),
            new("doi-tuong", "Menu.Desk.Register", "people", Reviews),
        ]),
    ];

    /// <summary>What somebody sees of it.</summary>
    public static IEnumerable<(string Text, IEnumerable<DeskEntry> Entries)> Of(Standing standing) =>
        Groups.Select(g => (g.Text, Entries: g.Entries.Where(e => e.IsFor(standing)))).Where(g => g.Entries.Any());
}
