namespace EmulationKit.EntityFrameworkCore.UseCases;

/// <summary>A repository that keeps what is added, changed and taken away until its unit of work commits.</summary>
internal sealed class UnitRepository<T>(KitDbContext context) : RepositoryBase<T>(context)
    where T : class
{
    public override Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => Task.FromResult(0);
}
