using System.Security.Claims;
using EmulationKit.Access;

namespace EmulationKit.Tests.Access;

public sealed class ClaimsActorSourceTests
{
    private readonly ClaimsActorSource source = new();

    [Theory]
    [InlineData(ClaimTypes.NameIdentifier)]
    [InlineData("sub")]
    public void The_user_id_is_taken_from_the_usual_claims(string type) =>
        Assert.Equal(new ActorId("u-1"), source.ActorOf(User("cookie", new Claim(type, " u-1 "))));

    [Fact]
    public void Who_is_not_authenticated_or_has_no_id_is_nobody()
    {
        Assert.Null(source.ActorOf(null));
        Assert.Null(source.ActorOf(User(null, new Claim("sub", "u-1"))));
        Assert.Null(source.ActorOf(User("cookie")));
        Assert.Null(source.ActorOf(User("cookie", new Claim("sub", " "))));
    }

    private static ClaimsPrincipal User(string? authentication, params Claim[] claims) => new(new ClaimsIdentity(claims, authentication));
}
