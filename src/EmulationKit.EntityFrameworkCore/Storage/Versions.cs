namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>What a database knows of the migrations that this version of the kit brings.</summary>
internal static class Versions
{
    /// <summary>The migrations that it lacks, in their order; or <c>Store.NewerVersion</c>.</summary>
    public static async Task<ErrorOr<IReadOnlyList<string>>> PendingAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToArray();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToArray();
        var unknown = applied.Except(known).ToArray();
        return unknown.Length > 0 ? StoreErrors.NewerVersion(unknown) : known.Except(applied).ToArray();
    }

    /// <summary>Why a table or column is not there; nothing if the database is that of this version.</summary>
    public static async Task<Error?> DifferenceAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        var pending = await PendingAsync(context, cancellationToken);
        return pending.IsError ? pending.FirstError : pending.Value.Count > 0 ? StoreErrors.NotMigrated : null;
    }
}
