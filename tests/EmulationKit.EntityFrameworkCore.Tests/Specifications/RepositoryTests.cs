namespace EmulationKit.EntityFrameworkCore.Tests.Specifications;

public sealed class RepositoryTests : IDisposable
{
    private readonly CampaignStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task What_is_added_is_saved()
    {
        var added = await In(blocs => blocs.AddAsync(new Bloc { Name = "Khối Đảng" }));
        var several = await In(blocs => blocs.AddRangeAsync([new Bloc { Name = "Cụm 1" }, new Bloc { Name = "Cụm 2" }]));

        Assert.Equal("Khối Đảng", (await In(blocs => blocs.GetByIdAsync(added.Id)))?.Name);
        Assert.Equal(2, several.Count());
        Assert.Equal(6, await In(blocs => blocs.CountAsync()));
    }

    [Fact]
    public async Task What_is_changed_is_saved()
    {
        Assert.Equal(1, await In(async blocs =>
        {
            (await blocs.FirstOrDefaultAsync(new BlocByName("Khối Kinh tế")))!.Name = "Khối Kinh tế tổng hợp";
            return await blocs.SaveChangesAsync();
        }));

        Assert.True(await In(blocs => blocs.AnyAsync(new BlocByName("Khối Kinh tế tổng hợp"))));
    }

    [Fact]
    public async Task What_was_changed_elsewhere_is_updated()
    {
        var all = await In(blocs => blocs.ListAsync());
        all.ForEach(bloc => bloc.Name += " 2025");

        Assert.Equal(1, await In(blocs => blocs.UpdateAsync(all[0])));
        Assert.Equal(2, await In(blocs => blocs.UpdateRangeAsync(all.Skip(1))));

        Assert.All(await In(blocs => blocs.ListAsync()), bloc => Assert.EndsWith(" 2025", bloc.Name));
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        var all = await In(blocs => blocs.ListAsync(new EmptyBlocs()));

        Assert.Equal(1, await In(blocs => blocs.DeleteAsync(all[0])));
        Assert.Equal(1, await In(blocs => blocs.DeleteRangeAsync(all.Skip(1))));

        Assert.False(await In(blocs => blocs.AnyAsync(new EmptyBlocs())));
    }

    [Fact]
    public async Task Everything_that_answers_a_question_can_be_deleted()
    {
        Assert.Equal(2, await In(blocs => blocs.DeleteRangeAsync(new EmptyBlocs())));

        Assert.Equal("Khối Nội chính", Assert.Single(await In(blocs => blocs.ListAsync())).Name);
    }

    [Fact]
    public async Task The_one_that_answers_is_found_or_nothing()
    {
        Assert.Equal("Khối Văn xã", (await In(blocs => blocs.SingleOrDefaultAsync(new BlocByName("Khối Văn xã"))))?.Name);
        Assert.Null(await In(blocs => blocs.SingleOrDefaultAsync(new BlocByName("Khối khác"))));
        Assert.Null(await In(blocs => blocs.FirstOrDefaultAsync(new BlocByName("Khối khác"))));
        Assert.Null(await In(blocs => blocs.GetByIdAsync(99)));
    }

    [Fact]
    public async Task A_projection_answers_once_or_for_each()
    {
        Assert.Equal(2, await In(blocs => blocs.SingleOrDefaultAsync(new UnitsOfBloc("Khối Nội chính"))));
        Assert.Equal(2, await In(blocs => blocs.FirstOrDefaultAsync(new UnitsOfBloc("Khối Nội chính"))));
        Assert.Equal([0], await In(blocs => blocs.ListAsync(new UnitsOfBloc("Khối Văn xã"))));
    }

    [Fact]
    public async Task Two_answers_to_a_question_for_one_are_refused()
    {
        await In(blocs => blocs.AddAsync(new Bloc { Name = "Khối Văn xã" }));

        await Assert.ThrowsAsync<InvalidOperationException>(() => In(blocs => blocs.SingleOrDefaultAsync(new BlocByName("Khối Văn xã"))));
    }

    [Fact]
    public async Task Counting_looks_past_the_page()
    {
        var page = new EmptyBlocs();
        page.Query.Skip(1).Take(1);

        Assert.Single(await In(blocs => blocs.ListAsync(page)));
        Assert.Equal(2, await In(blocs => blocs.CountAsync(page)));
    }

    [Fact]
    public async Task Whether_there_is_any_is_told()
    {
        Assert.True(await In(blocs => blocs.AnyAsync()));

        await In(blocs => blocs.DeleteRangeAsync(new Specification<Bloc>()));

        Assert.False(await In(blocs => blocs.AnyAsync()));
    }

    [Fact]
    public async Task Answers_can_be_read_one_after_the_other()
    {
        await using var context = store.Open();
        var names = new List<string>();

        await foreach (var bloc in new BlocRepository(context).AsAsyncEnumerable(new EmptyBlocs()))
        {
            names.Add(bloc.Name);
        }

        Assert.Equal(["Khối Kinh tế", "Khối Văn xã"], names);
    }

    [Fact]
    public async Task A_question_called_off_is_not_asked() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => In(blocs => blocs.ListAsync(new CancellationToken(canceled: true))));

    private async Task<TResult> In<TResult>(Func<IRepositoryBase<Bloc>, Task<TResult>> act)
    {
        await using var context = store.Open();
        return await act(new BlocRepository(context));
    }

    private sealed class EmptyBlocs : Specification<Bloc>
    {
        public EmptyBlocs() => Query.Where(bloc => bloc.Units.Count == 0).OrderBy(bloc => bloc.Name);
    }

    private sealed class BlocByName : SingleResultSpecification<Bloc>
    {
        public BlocByName(string name) => Query.Where(bloc => bloc.Name == name);
    }

    private sealed class UnitsOfBloc : SingleResultSpecification<Bloc, int>
    {
        public UnitsOfBloc(string name) => Query.Where(bloc => bloc.Name == name).Select(bloc => bloc.Units.Count);
    }
}
