using EmulationKit.Participants;

namespace EmulationKit.Tests.Participants;

public sealed class ParticipantRegisterTests
{
    private static readonly DateOnly Day = AParticipant.MergerDay;
    private static readonly DateOnly Eve = AParticipant.MergerDay.AddDays(-1);

    /// <summary>Three communes of one district that became one on 1 July 2025, and one that was split.</summary>
    private static readonly ParticipantLine[] Merged =
    [
        AParticipant.Line("D", "Huyện Bảo Lạc").Until(Eve),
        AParticipant.Line("A", "Xã Hưng Đạo", "D", "N").Until(Eve),
        AParticipant.Line("B", "Xã Hưng Thịnh", "D", "N").Until(Eve),
        AParticipant.Line("C", "Xã Kim Cúc", "D", "X", "Y").Until(Eve),
        AParticipant.Line("N", "Xã Hưng Đạo").From(Day),
        AParticipant.Line("X", "Xã Cô Ba").From(Day),
        AParticipant.Line("Y", "Xã Khánh Xuân").From(Day),
    ];

    [Fact]
    public void Lines_become_participants_tied_by_their_codes()
    {
        var register = ParticipantRegister.Read(Merged, ["commune"]).Granted();

        Assert.Equal(Merged.Select(l => l.Definition.Code), register.Participants.Select(p => p.Code));
        Assert.Equal(register.WithCode("D")?.Id, register.WithCode("a")?.Parent);
        Assert.Equal([register.WithCode("N")?.Id], register.WithCode("A")?.Successors.Select(s => (ParticipantId?)s));
        Assert.Null(register.WithCode("Z"));
    }

    [Fact]
    public void Everything_wrong_in_a_list_is_said_at_once_with_its_place()
    {
        var result = ParticipantRegister.Read(
            [
                AParticipant.Line("A", parent: "DD"),
                AParticipant.Line("a"),
                AParticipant.Line("B", parent: "C"),
                AParticipant.Line("C", parent: "B"),
                AParticipant.Line("E", "Xã E", null, "F").From(Day).Until(Eve),
                AParticipant.Line("F", "Xã F", null, "E").Until(Day),
                AParticipant.Line("G", "Xã G", null, "QQQ", "P"),
                new(new("P", "Hoàng Ánh", "persn") { Nature = ParticipantNature.Person }) { Successors = ["A"] },
                AParticipant.Line("H", parent: "P"),
                AParticipant.Line("D", parent: "K").Until(Eve),
                AParticipant.Line("K").From(Day),
            ],
            ["commune", "person"]);

        Assert.Equal(
            [
                "Participant.ValidityReversed@participants/4/validity",
                "Participant.KindUnknown@participants/7/kind",
                "Code.Duplicate@participants/1/code",
                "Participant.ParentUnknown@participants/0/parent",
                "Participant.SuccessorTooEarly@participants/4/successors/0",
                "Participant.SuccessorTooEarly@participants/5/successors/0",
                "Participant.SuccessorWithoutEnd@participants/6/validity",
                "Participant.SuccessorUnknown@participants/6/successors/0",
                "Participant.SuccessorIsPerson@participants/6/successors/1",
                "Participant.SuccessorOfPerson@participants/7/successors",
                "Participant.ParentIsPerson@participants/8/parent",
                "Participant.ParentOutOfTime@participants/9/parent",
                "Participant.ParentCircle@participants/2/parent",
                "Participant.ParentCircle@participants/3/parent",
                "Participant.SuccessorCircle@participants/4/successors",
                "Participant.SuccessorCircle@participants/5/successors",
            ],
            result.Places());
        result.AssertBilingual();
        Assert.Contains("did you mean 'D'?", result.Errors.Single(e => e.Code == "Participant.ParentUnknown").Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_only_hangs_on_a_circle_is_not_blamed_for_it()
    {
        var result = ParticipantRegister.Read([AParticipant.Line("A", parent: "B"), AParticipant.Line("B", parent: "C"), AParticipant.Line("C", parent: "B"), AParticipant.Line("T")]);
        Assert.Equal(["Participant.ParentCircle@participants/1/parent", "Participant.ParentCircle@participants/2/parent"], result.Places());
    }

    [Fact]
    public void Who_only_comes_out_of_a_circle_is_not_blamed_for_it()
    {
        var result = ParticipantRegister.Read(
            [AParticipant.Line("A", "Xã A", null, "B").Until(Eve), AParticipant.Line("B", "Xã B", null, "A", "Z").Until(Eve), AParticipant.Line("Z", "Xã Z").From(Day)]);
        Assert.Equal(["participants/0/successors", "participants/1/successors"], result.Errors.Where(e => e.Code == "Participant.SuccessorCircle").Select(DomainError.PathOf));
    }

    [Fact]
    public void Its_own_parent_is_a_circle() =>
        Assert.Equal(["Participant.ParentCircle@participants/0/parent"], ParticipantRegister.Read([AParticipant.Line("A", parent: "A")]).Places());

    [Fact]
    public void A_chain_of_any_length_is_checked_without_recursion()
    {
        var chain = Enumerable.Range(0, 30_000).Select(i => AParticipant.Line($"U{i}", parent: i == 0 ? "U29999" : $"U{i - 1}")).ToArray();
        Assert.Equal(30_000, ParticipantRegister.Read(chain).Errors.Count);
    }

    [Fact]
    public void A_list_whose_codes_are_all_wrong_is_answered_soon()
    {
        var lines = Enumerable.Range(0, 10_000).Select(i => AParticipant.Line($"COMMUNE-{i:D12}", parent: $"DISTRICT-{i:D12}")).ToArray();
        Assert.Equal(10_000, ParticipantRegister.Read(lines).Errors.Count);
    }

    [Fact]
    public void Lines_without_any_text_are_refused_without_harm()
    {
        string none = null!;
        var result = ParticipantRegister.Read([new(new(none, none, none))], ["commune"]);
        Assert.Equal(["Code.Invalid", "Code.Invalid", "Participant.NameMissing"], result.Codes());
    }

    [Fact]
    public void Participants_that_are_there_already_are_checked_alike()
    {
        var (a, b) = (AParticipant.Commune("A"), AParticipant.Commune("B"));
        a.MoveUnder(b.Id, AParticipant.Among(b)).Granted();

        Assert.Equal(["Participant.ParentUnknown@participants/A/parent"], ParticipantRegister.Of([a]).Places());
        Assert.Equal(["Code.Duplicate@participants/B/code"], ParticipantRegister.Of([b, AParticipant.Commune("B")]).Places());
        Assert.Same(a, ParticipantRegister.Of([a, b]).Granted().Find(a.Id));
    }

    [Fact]
    public void A_name_identifies_nobody()
    {
        var register = ParticipantRegister.Read(
            [AParticipant.Line("D1", "Thành phố Cao Bằng"), AParticipant.Line("D2", "Huyện Nguyên Bình"), AParticipant.Line("A", "Hưng Đạo", "D1"), AParticipant.Line("B", "Hưng Đạo", "D2"), AParticipant.Line("E", "Tam Kim", "D2")]).Granted();

        var found = register.Named("hung dao");
        Assert.Equal(["A", "B"], found.Select(p => p.Code));
        Assert.Equal(["Hưng Đạo (Thành phố Cao Bằng)", "Hưng Đạo (Huyện Nguyên Bình)"], found.Select(p => register.DistinctName(p.Id)));
        Assert.Equal("Tam Kim", register.DistinctName(register.Named("Tam Kim")[0].Id));
    }

    [Fact]
    public void Who_exists_depends_on_the_day()
    {
        var register = ParticipantRegister.Read(Merged).Granted();
        Assert.Equal(["D", "A", "B", "C"], register.ValidOn(Eve).Select(p => p.Code));
        Assert.Equal(["N", "X", "Y"], register.ValidOn(Day).Select(p => p.Code));
    }

    [Fact]
    public void Successors_are_followed_to_the_day()
    {
        var later = Day.AddYears(1);
        var register = ParticipantRegister.Read(
            [AParticipant.Line("A", "Xã", null, "B").Until(Eve), AParticipant.Line("B", "Xã", null, "C").From(Day).Until(later.AddDays(-1)), AParticipant.Line("C").From(later)]).Granted();

        Assert.Equal(["A", "B", "C"], new[] { Eve, Day, later }.Select(day => Code(register, register.SuccessorOn(Id(register, "A"), day).Granted())));
    }

    [Fact]
    public void Nobody_is_named_where_an_officer_must_say()
    {
        var register = ParticipantRegister.Read(Merged).Granted();
        Assert.Equal(["Participant.SuccessorOpen"], register.SuccessorOn(Id(register, "C"), Day).Codes());
        Assert.Equal(["Participant.NotSucceeded"], register.SuccessorOn(Id(register, "D"), Day).Codes());
        Assert.Equal(["Participant.NotYetThere"], register.SuccessorOn(Id(register, "N"), Eve).Codes());
        Assert.Contains("30", DomainError.TextOf(register.SuccessorOn(Id(register, "N"), Eve).FirstError, "vi"), StringComparison.Ordinal);
        register.SuccessorOn(Id(register, "D"), Day).AssertBilingual();
    }

    [Fact]
    public void Quotas_count_a_successor_once_and_a_split_unit_as_its_parts()
    {
        var register = ParticipantRegister.Read(Merged).Granted();
        var ids = new[] { "A", "B", "C", "N", "D" }.Select(code => Id(register, code)).ToArray();

        Assert.Equal(["N", "X", "Y"], register.CountedOn(ids, Day).Select(id => Code(register, id)));
        Assert.Equal(["A", "B", "C", "D"], register.CountedOn(ids, Eve).Select(id => Code(register, id)));
    }

    [Fact]
    public void Asking_for_somebody_who_is_not_registered_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => ParticipantRegister.Read(Merged).Value.SuccessorOn(ParticipantId.New(), Day));

    private static ParticipantId Id(ParticipantRegister register, string code) => register.WithCode(code)!.Id;

    private static string? Code(ParticipantRegister register, ParticipantId id) => register.Find(id)?.Code;
}
