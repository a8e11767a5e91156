namespace EmulationKit.Tests.Specifications;

public sealed class InMemorySpecificationTests
{
    private static readonly Viewer Organiser = new(IsOrganiser: true);
    private static readonly Viewer Public = new(IsOrganiser: false);

    [Fact]
    public void An_object_satisfies_a_specification_only_if_it_meets_every_condition()
    {
        var specification = new BlocsOfProvinceSpec("Cao Bằng", Public);

        Assert.True(specification.IsSatisfiedBy(Bloc.All[0]));
        Assert.False(specification.IsSatisfiedBy(Bloc.All[3]));
        Assert.False(specification.IsSatisfiedBy(Bloc.All[4]));
    }

    [Fact]
    public void A_specification_without_a_condition_is_satisfied_by_everything()
    {
        var specification = new Specification<Bloc>();

        Assert.All(Bloc.All, bloc => Assert.True(specification.IsSatisfiedBy(bloc)));
        Assert.Equal(Bloc.All, specification.Evaluate(Bloc.All));
    }

    [Fact]
    public void A_rule_of_access_written_as_a_builder_extension_enters_a_specification()
    {
        Assert.Equal(3, new BlocsOfProvinceSpec("Cao Bằng", Public).Evaluate(Bloc.All).Count());
        Assert.Equal(4, new BlocsOfProvinceSpec("Cao Bằng", Organiser).Evaluate(Bloc.All).Count());
    }

    [Fact]
    public void A_rule_of_access_enters_a_projection_too()
    {
        Assert.Equal(4, new BlocNamesSpec(Public).Evaluate(Bloc.All).Count());
        Assert.DoesNotContain("Khối Văn xã", new BlocNamesSpec(Public).Evaluate(Bloc.All));
    }

    [Fact]
    public void The_answer_is_sorted_by_the_first_key_and_then_by_the_next() =>
        Assert.Equal(
            ["Khối Kinh tế", "Khối Văn xã", "Khối Đảng", "Khối Nội chính"],
            new BlocsOfProvinceSpec("Cao Bằng", Organiser).Evaluate(Bloc.All).Select(bloc => bloc.Name));

    [Fact]
    public void A_projection_sorts_both_ways_and_takes_what_is_wanted_of_each() =>
        Assert.Equal(
            ["Khối Nội chính", "Khối Đảng", "Khối Kinh tế", "Khối Văn xã", "Khối Doanh nghiệp"],
            new BlocNamesSpec(Organiser).Evaluate(Bloc.All));

    [Fact]
    public void Keys_in_the_other_direction_sort_the_other_way()
    {
        var specification = new Specification<Bloc>();
        specification.Query.OrderBy(bloc => bloc.Province).ThenByDescending(bloc => bloc.Units);
        var projection = new Specification<Bloc, int>();
        projection.Query.OrderByDescending(bloc => bloc.Province).ThenBy(bloc => bloc.Units).Select(bloc => bloc.Units);

        Assert.Equal([21, 12, 12, 9, 7], specification.Evaluate(Bloc.All).Select(bloc => bloc.Units));
        Assert.Equal([7, 9, 12, 12, 21], projection.Evaluate(Bloc.All));
    }

    [Fact]
    public void A_condition_that_is_not_wanted_does_not_count()
    {
        Assert.Equal(["Khối Doanh nghiệp"], new BlocNamesSpec(Organiser, least: 20).Evaluate(Bloc.All));
        Assert.Equal(5, new BlocNamesSpec(Organiser).Evaluate(Bloc.All).Count());
    }

    [Theory]
    [InlineData(0, 2, 7, 9)]
    [InlineData(2, 2, 12, 12)]
    [InlineData(4, 2, 21)]
    [InlineData(0, 0)]
    [InlineData(9, 2)]
    public void A_page_is_cut_out_after_sorting(int skip, int take, params int[] expected)
    {
        var specification = new Specification<Bloc>();
        specification.Query.OrderBy(bloc => bloc.Units).Skip(skip).Take(take);
        var projection = new Specification<Bloc, int>();
        projection.Query.OrderBy(bloc => bloc.Units).Skip(skip).Take(take).Select(bloc => bloc.Units);

        Assert.Equal(expected, specification.Evaluate(Bloc.All).Select(bloc => bloc.Units));
        Assert.Equal(expected, projection.Evaluate(Bloc.All));
    }

    [Fact]
    public void Including_and_tracking_leave_objects_in_memory_as_they_are()
    {
        var specification = new Specification<Bloc>();
        specification.Query.Include(bloc => bloc.Name).ThenInclude(name => name.Length).AsNoTracking().AsSplitQuery();
        var projection = new Specification<Bloc, string>();
        projection.Query.Include(bloc => bloc.Name).ThenInclude(name => name.Length).AsNoTracking().AsSplitQuery()
            .Select(bloc => bloc.Name);

        Assert.Equal(Bloc.All, specification.Evaluate(Bloc.All));
        Assert.Equal(Bloc.All.Select(bloc => bloc.Name), projection.Evaluate(Bloc.All));
        Assert.True(specification.AsNoTracking && specification.AsSplitQuery);
        Assert.True(projection.AsNoTracking && projection.AsSplitQuery);
    }

    [Fact]
    public void Sorting_twice_from_the_start_is_refused()
    {
        var specification = new Specification<Bloc>();
        specification.Query.OrderBy(bloc => bloc.Name);
        specification.Query.OrderBy(bloc => bloc.Units);

        Assert.Throws<DuplicateOrderChainException>(() => specification.Evaluate(Bloc.All).ToList());
    }

    [Fact]
    public void Cutting_the_page_twice_is_refused()
    {
        var query = new Specification<Bloc, int>().Query.Skip(1).Take(1);

        Assert.Throws<DuplicateSkipException>(() => query.Skip(2));
        Assert.Throws<DuplicateTakeException>(() => query.Take(2));
    }

    [Fact]
    public void A_projection_that_does_not_say_what_it_wants_is_refused() =>
        Assert.Throws<SelectorNotFoundException>(() => new Specification<Bloc, string>().Evaluate(Bloc.All).ToList());
}
