using EmulationKit.Access;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmulationKit.Tests.Access;

public abstract class NameFirstOrganiserTests
{
    private const string Code = "rừng-vàng-biển-bạc";

    private readonly ITestStore store;

    private protected NameFirstOrganiserTests(ITestStores stores) => store = stores.Empty();

    [Fact]
    public async Task Who_knows_the_code_becomes_organiser_of_every_campaign_once()
    {
        Refused.Not(await NameAsync("first", Code));

        Assert.Equal(new ActorId("first"), Assert.Single(store.Of<RoleAssignment>()).Actor);
        Refused.With(await NameAsync("second", Code), "Role.OrganiserThere");
        Assert.DoesNotContain(store.Of<Audit.AuditPayload>(), p => p.After?.Contains(Code, StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("rừng-vàng-biển-bạd", Code)]
    [InlineData("", Code)]
    [InlineData("", null)]
    [InlineData("short", "short")]
    public async Task Without_the_code_nobody_does(string given, string? configured)
    {
        Refused.With(await NameAsync("first", given, configured), "Role.FirstCodeWrong");
        Assert.Empty(store.Of<RoleAssignment>());
    }

    [Fact]
    public async Task Of_two_at_the_same_moment_one_is_named()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => NameAsync($"user-{i}", Code))));

        Assert.Single(results, r => !r.IsError);
        Assert.Single(store.Of<RoleAssignment>());
    }

    [Fact]
    public void Neither_the_code_nor_the_command_prints_the_code()
    {
        Assert.DoesNotContain(Code, new FirstOrganiser(Code).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Code, new NameFirstOrganiserCommand(Code).ToString(), StringComparison.Ordinal);
    }

    private async Task<ErrorOr<RoleAssignmentId>> NameAsync(string actor, string code, string? configured = Code)
    {
        var services = new UseCaseServices(store, TimeProvider.System, [], NullLogger<UseCaseServices>.Instance);
        return await new NameFirstOrganiser(services, new(configured)).RunAsync(new ActorId(actor), new(code));
    }
}
