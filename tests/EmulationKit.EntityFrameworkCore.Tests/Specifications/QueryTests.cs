namespace EmulationKit.EntityFrameworkCore.Tests.Specifications;

public sealed class QueryTests : IDisposable
{
    private readonly CampaignStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task Conditions_and_order_are_left_to_the_database()
    {
        var specification = new Specification<Bloc>();
        specification.Query.Where(bloc => bloc.Id > 1).Where(bloc => bloc.Name.StartsWith("Khối")).OrderByDescending(bloc => bloc.Name);
        await using var context = store.Open();

        var blocs = await context.Blocs.WithSpecification(specification).ToListAsync();

        Assert.Equal(["Khối Văn xã", "Khối Kinh tế"], blocs.Select(bloc => bloc.Name));
        var command = Assert.Single(store.Commands);
        Assert.Contains("WHERE", command);
        Assert.Contains("ORDER BY", command);
    }

    [Fact]
    public async Task Later_keys_sort_what_the_first_leaves_equal()
    {
        var specification = new Specification<Bloc>();
        specification.Query.OrderBy(bloc => bloc.Units.Count).ThenByDescending(bloc => bloc.Name).ThenBy(bloc => bloc.Id);
        await using var context = store.Open();

        var blocs = await context.Blocs.WithSpecification(specification).ToListAsync();

        Assert.Equal(["Khối Văn xã", "Khối Kinh tế", "Khối Nội chính"], blocs.Select(bloc => bloc.Name));
    }

    [Fact]
    public async Task A_page_is_cut_out_by_the_database()
    {
        var specification = new Specification<Bloc>();
        specification.Query.OrderBy(bloc => bloc.Name).Skip(1).Take(1);
        await using var context = store.Open();

        var blocs = await context.Blocs.WithSpecification(specification).ToListAsync();

        Assert.Equal("Khối Nội chính", Assert.Single(blocs).Name);
        Assert.Contains("LIMIT", Assert.Single(store.Commands));
    }

    [Fact]
    public async Task What_is_included_and_what_hangs_on_it_is_loaded_along()
    {
        var specification = new Specification<Bloc>();
        specification.Query
            .Where(bloc => bloc.Name == "Khối Nội chính")
            .Include(bloc => bloc.Head).ThenInclude(officer => officer!.Post)
            .Include(bloc => bloc.Units.Where(unit => unit.Name == "Công an tỉnh")).ThenInclude(unit => unit.Officer).ThenInclude(officer => officer!.Post)
            .Include(bloc => bloc.Units.Where(unit => unit.Name == "Công an tỉnh")).ThenInclude(unit => unit.Works);
        await using var context = store.Open();

        var bloc = await context.Blocs.WithSpecification(specification).SingleAsync();

        Assert.Equal("Chánh án", bloc.Head?.Post?.Title);
        var unit = Assert.Single(bloc.Units);
        Assert.Equal("Đại úy", unit.Officer?.Post?.Title);
        Assert.Equal(2, unit.Works.Count);
    }

    [Fact]
    public async Task What_is_not_included_is_not_loaded()
    {
        await using var context = store.Open();

        var blocs = await context.Blocs.WithSpecification(new Specification<Bloc>()).ToListAsync();

        Assert.All(blocs, bloc => Assert.Empty(bloc.Units));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public async Task A_split_query_loads_each_collection_on_its_own(bool split, int queries)
    {
        var specification = new Specification<Bloc>();
        specification.Query.Include(bloc => bloc.Units).ThenInclude(unit => unit.Works);
        if (split)
        {
            specification.Query.AsSplitQuery();
        }

        await using var context = store.Open();

        var blocs = await context.Blocs.WithSpecification(specification).ToListAsync();

        Assert.Equal(2, blocs.Sum(bloc => bloc.Units.Sum(unit => unit.Works.Count)));
        Assert.Equal(queries, store.Commands.Count);
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(true, 0)]
    public async Task What_is_loaded_for_reading_only_is_not_tracked(bool readOnly, int tracked)
    {
        var specification = new Specification<Bloc>();
        if (readOnly)
        {
            specification.Query.AsNoTracking();
        }

        await using var context = store.Open();

        await context.Blocs.WithSpecification(specification).ToListAsync();

        Assert.Equal(tracked, context.ChangeTracker.Entries().Count());
    }

    [Fact]
    public async Task A_projection_reads_only_what_is_wanted()
    {
        var specification = new Specification<Bloc, string>();
        specification.Query.Include(bloc => bloc.Units).ThenInclude(unit => unit.Officer).AsNoTracking().AsSplitQuery();
        specification.Query.Where(bloc => bloc.Units.Count == 0).OrderBy(bloc => bloc.Name).Skip(1).Take(5).Select(bloc => bloc.Name);
        await using var context = store.Open();

        var names = await context.Blocs.WithSpecification(specification).ToListAsync();

        Assert.Equal(["Khối Văn xã"], names);
        Assert.DoesNotContain("HeadId", Assert.Single(store.Commands));
    }

    [Fact]
    public void A_projection_that_does_not_say_what_it_wants_is_refused()
    {
        using var context = store.Open();

        Assert.Throws<SelectorNotFoundException>(() => context.Blocs.WithSpecification(new Specification<Bloc, string>()));
    }

    [Fact]
    public void Sorting_twice_from_the_start_is_refused()
    {
        var specification = new Specification<Bloc>();
        specification.Query.OrderBy(bloc => bloc.Name);
        specification.Query.OrderByDescending(bloc => bloc.Id);
        using var context = store.Open();

        Assert.Throws<DuplicateOrderChainException>(() => context.Blocs.WithSpecification(specification));
    }
}
