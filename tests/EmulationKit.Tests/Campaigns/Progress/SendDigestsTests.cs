using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Campaigns;

public abstract class SendDigestsTests
{
    private readonly AWorld world;
    private readonly Post post = new();

    private protected SendDigestsTests(ITestStores stores) => world = stores.World();

    [Fact]
    public async Task Everybody_hears_of_their_own_tasks_and_of_no_others()
    {
        await SendAsync();

        var mine = post.Of(AWorld.Officer);
        Assert.All(mine.Lines, l => Assert.Equal(world.Unit.Id, l.Task.Unit));
        Assert.Equal(DueTaskKind.Register, mine.Lines[0].Task.Kind);
        Assert.Equal([DueTaskKind.CheckNominations, DueTaskKind.AnswerComments, DueTaskKind.ConfirmBlocVotes], post.Of(AWorld.Organiser).Lines.Select(l => l.Task.Kind).Order());
        Assert.DoesNotContain(post.Sent, d => d.To == AWorld.Former || d.To == AWorld.Auditor);
    }

    [Fact]
    public async Task Nothing_is_told_twice_unless_it_became_more_pressing()
    {
        await SendAsync();
        post.Sent.Clear();

        await SendAsync();
        At(2023, 9, 21);
        await SendAsync();
        Assert.Empty(post.Sent);

        At(2023, 10, 25);
        await SendAsync();
        var line = Assert.Single(post.Of(AWorld.Officer).Lines);
        Assert.Equal((DueTaskKind.Register, DigestGround.DueSoon, 6), (line.Task.Kind, line.Ground, line.DaysLeft));
        Assert.Equal("Gửi đăng ký thi đua (Đơn vị U): còn 6 ngày. Thi đua chào mừng 525 năm thành lập tỉnh Cao Bằng", line.Words.In("vi"));
    }

    [Fact]
    public async Task What_was_sent_back_is_told_once_a_day_at_most()
    {
        await SendAsync();
        post.Sent.Clear();
        Refused.Not(await new SubmitRegistration(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Unit.Id)));
        Refused.Not(await new ReturnRegistration(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, world.Unit.Id, "Thiếu chỉ tiêu")));

        await SendAsync();
        Assert.Empty(post.Sent);
        At(2023, 9, 21);
        await SendAsync();

        Assert.Contains(post.Of(AWorld.Officer).Lines, l => l is { Ground: DigestGround.Returned, Task.Kind: DueTaskKind.SupplementRegistration });
    }

    [Fact]
    public async Task A_digest_that_could_not_be_sent_is_sent_again()
    {
        post.IsBroken = true;
        Assert.Equal(0, await SendAsync());
        post.IsBroken = false;

        Assert.True(await SendAsync() > 0);
        Assert.NotEmpty(post.Of(AWorld.Officer).Lines);
    }

    private void At(int year, int month, int day) => world.Clock.SetUtcNow(ACampaign.Vn(year, month, day, 9));

    private async Task<int> SendAsync()
    {
        var sent = await new SendDigests(world.Services, post, new()).RunAsync();
        Refused.Not(sent);
        return sent.Value;
    }

    private sealed class Post : INotifier
    {
        public List<Digest> Sent { get; } = [];

        public bool IsBroken { get; set; }

        public Digest Of(ActorId actor) => Assert.Single(Sent, d => d.To == actor);

        public Task NotifyAsync(Digest digest, CancellationToken cancellationToken)
        {
            if (IsBroken)
            {
                throw new InvalidOperationException("The post is broken.");
            }

            Sent.Add(digest);
            return Task.CompletedTask;
        }
    }
}
