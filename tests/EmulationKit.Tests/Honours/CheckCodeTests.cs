using EmulationKit.Honours;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Honours;

public sealed class CheckCodeTests
{
    private const string Signs = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly AwardDecisionId Decision = new(Guid.Parse("0192d3a0-0000-7000-8000-000000000001"));

    [Fact]
    public void A_code_follows_from_decision_honoured_and_award_alone()
    {
        var code = Of(1);

        Assert.Equal(code, Of(1));
        Assert.Equal(code, CheckCode.Of(Decision, Participant(1), "merit"));
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(Of).Distinct().Count());
        Assert.Matches("^[1-9A-HJKMNP-TV-Z]{4}(-[1-9A-HJKMNP-TV-Z]{4}){2}$", code.ToString());
    }

    [Fact]
    public void It_is_read_however_it_is_typed()
    {
        var code = Of(7);

        Assert.All(new[] { code.ToString(), code.Value, $" {code.ToString().ToLowerInvariant()} ", code.ToString().Replace("-", " "), code.ToString().Replace('1', 'l') }, typed => Assert.Equal(code, CheckCode.Read(typed)));
        Assert.All(new[] { null, "", "7K3M", "0000-0000-0000", new string('7', 400), code.Value + "7", "🌄" }, typed => Assert.Null(CheckCode.Read(typed)));
    }

    [Fact]
    public void One_wrong_sign_or_two_that_changed_places_are_noticed()
    {
        for (var n = 0; n < 50; n++)
        {
            var signs = Of(n).Value;
            for (var i = 0; i < signs.Length; i++)
            {
                Assert.All(Signs.Where(s => s != signs[i]), wrong => Assert.Null(CheckCode.Read(signs[..i] + wrong + signs[(i + 1)..])));
                for (var j = i + 1; j < signs.Length; j++)
                {
                    var swapped = signs.ToCharArray();
                    (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                    Assert.True(signs[i] == signs[j] || CheckCode.Read(new(swapped)) is null);
                }
            }
        }
    }

    private static CheckCode Of(int participant) => CheckCode.Of(Decision, Participant(participant), "MERIT");

    private static ParticipantId Participant(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
