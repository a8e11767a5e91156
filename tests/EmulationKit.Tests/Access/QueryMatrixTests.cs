using System.Collections;
using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Registrations;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.Access;

public abstract class QueryMatrixTests
{
    private readonly ITestStores stores;

    private protected QueryMatrixTests(ITestStores stores) => this.stores = stores;

    public static TheoryData<int, string> Samples
    {
        get
        {
            var world = new AWorld();
            var samples = new TheoryData<int, string>();
            for (var i = 0; i < QuerySamples.All.Count; i++)
            {
                samples.Add(i, QuerySamples.All[i].Ask(world).GetType().Name);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Nobody_sees_what_is_not_theirs(int number, string name)
    {
        var sample = QuerySamples.All[number];
        var world = stores.Untouched();
        foreach (var who in AccessSamples.Everybody)
        {
            var (errors, answer) = await AskAsync(world, who, sample.Ask(world));

            if (sample.Shows.Length == 0)
            {
                Assert.True(sample.May.Contains(who) == errors.All(e => e.Type is not (ErrorType.Forbidden or ErrorType.NotFound)), $"{name} by {who}: {string.Join(", ", errors.Select(e => e.Code))}");
            }
            else
            {
                var expected = sample.Shows.Where(s => s.Who.Contains(who)).Select(s => s.Thing(world)).ToHashSet();
                var shown = Keys(answer!);
                Assert.True(expected.SetEquals(shown) && shown.Count == Total(answer!), $"{name} by {who} shows {shown.Count} of {Total(answer!)} in place of {expected.Count}");
            }
        }
    }

    // Whatever is asked, who may see less is told exactly what who may see all is told, without the rest.
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Neither_filter_search_nor_order_tells_of_what_is_not_shown(int number, string name)
    {
        var sample = QuerySamples.All[number];
        var world = stores.Untouched();
        foreach (var variant in sample.Variants(world))
        {
            var all = Keys(await ListAsync(world, 'E', variant));
            foreach (var who in AccessSamples.Everybody)
            {
                var seen = sample.Shows.Where(s => s.Who.Contains(who)).Select(s => s.Thing(world)).ToHashSet();
                var answer = await ListAsync(world, who, variant);

                Assert.Equal(all.Where(seen.Contains), Keys(answer));
                Assert.True(Total(answer) == Keys(answer).Count, $"{name} by {who} counts {Total(answer)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Pages_put_together_are_the_list(int number, string name)
    {
        var sample = QuerySamples.All[number];
        var world = stores.Untouched();
        if (sample.Ask(world) is not ListRequest request)
        {
            return;
        }

        foreach (var who in AccessSamples.Everybody)
        {
            var whole = await ListAsync(world, who, request);
            var pages = new List<object>();
            for (var page = 1; page <= Keys(whole).Count + 1; page++)
            {
                var part = await ListAsync(world, who, request with { Page = new(page, 1) });
                Assert.True(Total(part) == Total(whole), $"{name} by {who} counts {Total(part)} on page {page}");
                pages.AddRange(Keys(part));
            }

            Assert.Equal(Keys(whole), pages);
        }
    }

    private static async Task<object> ListAsync(AWorld world, char who, object request)
    {
        var (errors, answer) = await AskAsync(world, who, request);
        Assert.Empty(errors);
        return answer!;
    }

    private static async Task<(IReadOnlyList<Error> Errors, object? Answer)> AskAsync(AWorld world, char who, object request)
    {
        var type = AccessMatrixTests.Types(typeof(KitQuery<,>)).Single(t => AccessMatrixTests.CommandOf(t) == request.GetType());
        var task = (Task)type.GetMethod("AskAsync")!.Invoke(AccessMatrixTests.Make(world, type), [AccessSamples.Actor(who), request, CancellationToken.None])!;
        await task;
        var result = (IErrorOr)task.GetType().GetProperty("Result")!.GetValue(task)!;
        return result.IsError ? (result.Errors!, null) : ([], result.GetType().GetProperty("Value")!.GetValue(result));
    }

    private static int Total(object page) => (int)PageOf(page).GetType().GetProperty("Total")!.GetValue(PageOf(page))!;

    private static List<object> Keys(object page) => [.. ((IEnumerable)PageOf(page).GetType().GetProperty("Items")!.GetValue(PageOf(page))!).Cast<object>().Select(KeyOf)];

    private static object PageOf(object answer) => answer is WorksList list ? list.Works : answer;

    private static object KeyOf(object row) => row switch
    {
        ResultRow result => (result.Participant, result.Award),
        AuditEntry entry => (entry.Chain, entry.Sequence),
        _ => row.GetType().GetProperty("Id")!.GetValue(row)!,
    };
}
