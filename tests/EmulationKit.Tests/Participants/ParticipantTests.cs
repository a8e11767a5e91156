using EmulationKit.Participants;

namespace EmulationKit.Tests.Participants;

public sealed class ParticipantTests
{
    private static readonly DateOnly Today = new(2024, 8, 21);

    [Fact]
    public void A_participant_keeps_what_is_said_of_it()
    {
        var commune = Participant.Create(new("CB-0402", "  Xã Hu\u031bng Đạo ", "commune") { Tags = ["remote", "border"], Weight = 3210, Validity = new(null, new(2025, 6, 30)) }).Granted();

        Assert.Equal("Xã Hưng Đạo", commune.Name);
        Assert.Equal(["remote", "border"], commune.Tags);
        Assert.Equal(3210, commune.Weight);
        Assert.Equal("xa hung dao cb 0402", commune.SearchText);
        Assert.Equal(VietnameseText.SortKey("Xã Hưng Đạo"), commune.SortKey);
        Assert.Null(commune.Standing);
        Assert.Null(commune.Parent);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var result = Participant.Create(new("?", " ", "") { Tags = ["remote", "xa xôi", "REMOTE"], Weight = 0, Validity = new(Today, Today.AddDays(-1)), Standing = PersonStanding.Leader });

        Assert.Equal(
            ["Code.Invalid@code", "Code.Invalid@kind", "Participant.NameMissing@name", "Participant.ValidityReversed@validity",
             "Code.Invalid@tags/1", "Code.Duplicate@tags/2", "Participant.WeightOutOfRange@weight", "Participant.PostOfNobody@standing"],
            result.Places());
        result.AssertBilingual();
    }

    [Theory]
    [InlineData("0.0001", false)]
    [InlineData("1000000000000", false)]
    [InlineData("1000000000000.0001", true)]
    [InlineData("0.00001", true)]
    [InlineData("-1", true)]
    public void A_weight_has_its_bounds(string weight, bool refused)
    {
        var result = Participant.Create(AParticipant.Definition() with { Weight = decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.Equal(refused, result.IsError);
    }

    [Fact]
    public void Texts_that_are_too_long_are_refused()
    {
        var text = new string('a', 301);
        var result = Participant.Create(new("P1", text, "person") { Nature = ParticipantNature.Person, Post = text });
        Assert.Equal(["Participant.TextTooLong@name", "Participant.TextTooLong@post"], result.Places());
    }

    [Fact]
    public void A_person_is_staff_unless_said_otherwise_and_sorted_by_given_name()
    {
        var person = AParticipant.Person(name: "Hoàng Thị Ánh");
        Assert.Equal(PersonStanding.Staff, person.Standing);
        Assert.Equal(VietnameseText.PersonSortKey("Hoàng Thị Ánh"), person.SortKey);
        Assert.StartsWith("anh", person.SortKey, StringComparison.Ordinal);
    }

    [Fact]
    public void Amending_changes_all_but_the_code()
    {
        var commune = AParticipant.Commune();
        commune.Amend(new("C1", "Xã Đức Long", "ward") { Tags = ["remote"], Weight = 5 }).Granted();

        Assert.Equal(("Xã Đức Long", "ward", 5m), (commune.Name, commune.Kind, commune.Weight));
        Assert.Equal("xa duc long c1", commune.SearchText);
        Assert.Equal(["remote"], commune.Tags);
    }

    [Fact]
    public void Another_code_or_nature_is_refused_and_changes_nothing()
    {
        var commune = AParticipant.Commune(name: "Xã A");
        Assert.Equal(["Participant.CodeFixed"], commune.Amend(AParticipant.Definition("C2", "Xã B")).Codes());
        Assert.Equal(["Participant.CodeFixed"], commune.Amend(AParticipant.Definition() with { Nature = ParticipantNature.Household }).Codes());
        Assert.Equal("Xã A", commune.Name);
    }

    [Fact]
    public void A_reorganised_unit_keeps_its_last_day()
    {
        var (old, successor) = (AParticipant.Commune("A"), AParticipant.Commune("B", from: AParticipant.MergerDay));
        Reorganisation.Merge(AParticipant.MergerDay, new("NQ 1657"), [old.Id], successor.Id).Value.Apply(AParticipant.Among(old, successor)).Granted();

        Assert.Equal(["Participant.Reorganised"], old.Amend(AParticipant.Definition("A")).Codes());
        old.Amend(AParticipant.Definition("A", "Tên mới") with { Validity = old.Validity }).Granted();
    }

    [Fact]
    public void A_unit_is_moved_under_another_and_back_to_the_top()
    {
        var (district, commune) = (AParticipant.Commune("D"), AParticipant.Commune("C"));
        commune.MoveUnder(district.Id, AParticipant.Among(district, commune)).Granted();
        Assert.Equal(district.Id, commune.Parent);

        commune.MoveUnder(null, AParticipant.Among(district, commune)).Granted();
        Assert.Null(commune.Parent);
    }

    [Fact]
    public void A_unit_never_comes_below_itself()
    {
        var (province, district, commune) = (AParticipant.Commune("P"), AParticipant.Commune("D"), AParticipant.Commune("C"));
        var find = AParticipant.Among(province, district, commune);
        district.MoveUnder(province.Id, find).Granted();
        commune.MoveUnder(district.Id, find).Granted();

        Assert.Equal(["Participant.ParentCircle"], province.MoveUnder(commune.Id, find).Codes());
        Assert.Equal(["Participant.ParentCircle"], province.MoveUnder(province.Id, find).Codes());
        Assert.Null(province.Parent);
    }

    [Fact]
    public void Only_a_registered_unit_can_stand_above()
    {
        var (person, commune) = (AParticipant.Person(), AParticipant.Commune());
        Assert.Equal(["Participant.ParentUnknown"], commune.MoveUnder(ParticipantId.New(), AParticipant.Among(commune)).Codes());
        Assert.Equal(["Participant.ParentIsPerson"], commune.MoveUnder(person.Id, AParticipant.Among(person)).Codes());
    }
}
