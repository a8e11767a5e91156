using EmulationKit.Participants;

namespace EmulationKit.Tests.Participants;

public sealed class PersonalDataTests
{
    private static readonly DateOnly Today = new(2024, 8, 21);

    private static readonly PersonalDetails Details = new()
    {
        Gender = Gender.Female, BornOn = new(1990, 1, 2), Ethnicity = "Tày", IsPartyMember = true, IdentityNumber = "004190001234", Contact = "0912",
    };

    [Fact]
    public void The_public_face_shows_name_post_and_unit_only()
    {
        var (unit, person) = (AParticipant.Commune("U"), AParticipant.Person());
        person.MoveUnder(unit.Id, AParticipant.Among(unit)).Granted();
        person.KeepDetails(Details).Granted();

        Assert.Equal(new PublicFace(person.Id, "Hoàng Thị Ánh", "Chuyên viên", unit.Id), person.FaceOn(Today));
        Assert.Equal(
            ["Name", "Participant", "Post", "ShowsPhoto", "Unit"],
            typeof(PublicFace).GetProperties().Select(p => p.Name).Order());
    }

    [Fact]
    public void Details_print_nothing_of_what_they_hold() => Assert.Equal("PersonalDetails", $"{Details}");

    [Fact]
    public void Erasing_details_leaves_the_public_face()
    {
        var person = AParticipant.Person();
        person.KeepDetails(Details).Granted();
        person.EraseDetails();

        Assert.Null(person.Details);
        Assert.Equal("Hoàng Thị Ánh", person.FaceOn(Today).Name);
        person.KeepDetails(Details).Granted();
    }

    [Fact]
    public void Erasing_the_identity_leaves_only_what_results_rest_on()
    {
        var person = AParticipant.Person("P7");
        person.KeepDetails(Details).Granted();
        person.ConsentToPhoto(Today, "Phiếu 12").Granted();
        var id = person.Id;

        person.EraseIdentity(Today).Granted();
        person.EraseIdentity(Today.AddDays(3)).Granted();

        Assert.Null(person.Details);
        Assert.Equal(new PublicFace(id, Participant.ErasedName, null, null), person.FaceOn(Today));
        Assert.DoesNotContain("anh", person.SearchText, StringComparison.Ordinal);
        Assert.Equal("", person.SortKey);
        Assert.Equal((Today, "P7"), (person.ErasedOn, person.Code));
    }

    [Fact]
    public void What_was_erased_is_not_filled_in_again()
    {
        var person = AParticipant.Person();
        person.EraseIdentity(Today).Granted();

        Assert.Equal(["Participant.Erased"], person.KeepDetails(Details).Codes());
        Assert.Equal(["Participant.Erased"], person.ConsentToPhoto(Today, "Phiếu 12").Codes());
        Assert.Equal(["Participant.Erased"], person.Amend(new("P1", "Hoàng Thị Ánh", "person") { Nature = ParticipantNature.Person }).Codes());
        Assert.Equal(Participant.ErasedName, person.Name);
    }

    [Fact]
    public void A_unit_has_no_personal_data()
    {
        var commune = AParticipant.Commune();
        Assert.Equal(["Participant.NotAPerson"], commune.KeepDetails(Details).Codes());
        Assert.Equal(["Participant.NotAPerson"], commune.ConsentToPhoto(Today, "Phiếu 12").Codes());
        Assert.Equal(["Participant.NotAPerson"], commune.EraseIdentity(Today).Codes());
    }

    [Fact]
    public void A_photo_is_shown_only_while_there_is_consent()
    {
        var person = AParticipant.Person();
        Assert.False(person.FaceOn(Today).ShowsPhoto);

        person.ConsentToPhoto(Today, "Phiếu 12").Granted();
        Assert.False(person.FaceOn(Today.AddDays(-1)).ShowsPhoto);
        Assert.True(person.FaceOn(Today).ShowsPhoto);

        person.WithdrawPhotoConsent(Today.AddDays(10)).Granted();
        person.WithdrawPhotoConsent(Today.AddDays(20)).Granted();
        Assert.True(person.FaceOn(Today.AddDays(9)).ShowsPhoto);
        Assert.False(person.FaceOn(Today.AddDays(10)).ShowsPhoto);
    }

    [Fact]
    public void Consent_needs_a_record_and_can_be_taken_back_only_after_it_was_given()
    {
        var person = AParticipant.Person();
        Assert.Equal(["Participant.ConsentRecordMissing"], person.ConsentToPhoto(Today, " ").Codes());
        Assert.Equal(["Participant.NoConsent"], person.WithdrawPhotoConsent(Today).Codes());

        person.ConsentToPhoto(Today, "Phiếu 12").Granted();
        Assert.Equal(["Participant.WithdrawnBeforeGiven"], person.WithdrawPhotoConsent(Today.AddDays(-1)).Codes());
    }
}
