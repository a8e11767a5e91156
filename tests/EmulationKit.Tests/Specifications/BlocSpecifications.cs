namespace EmulationKit.Tests.Specifications;

public sealed record Viewer(bool IsOrganiser);

/// <summary>A rule of access as hosts and the kit write it: once, for every specification.</summary>
public static class BlocAccess
{
    #region visible-to
    public static ISpecificationBuilder<Bloc> VisibleTo(this ISpecificationBuilder<Bloc> query, Viewer viewer) =>
        query.Where(bloc => bloc.Published || viewer.IsOrganiser);
    #endregion
}

#region specification
public sealed class BlocsOfProvinceSpec : Specification<Bloc>
{
    public BlocsOfProvinceSpec(string province, Viewer viewer) =>
        Query.VisibleTo(viewer)
            .Where(bloc => bloc.Province == province)
            .OrderByDescending(bloc => bloc.Units)
            .ThenBy(bloc => bloc.Name);
}
#endregion

public sealed class BlocNamesSpec : Specification<Bloc, string>
{
    public BlocNamesSpec(Viewer viewer, int? least = null)
    {
        Query.VisibleTo(viewer);
        Query.Where(bloc => bloc.Units >= least, least is not null)
            .OrderBy(bloc => bloc.Units)
            .ThenByDescending(bloc => bloc.Province)
            .Select(bloc => bloc.Name);
    }
}
