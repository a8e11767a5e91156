using System.Data.Common;
using EmulationKit.EntityFrameworkCore.UseCases;
using EmulationKit.UseCases;

namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>Tells refusals of the database from faults of the program.</summary>
internal static class StoreProblems
{
    /// <summary>What whoever asked is told; nothing if the exception is to go on.</summary>
    public static Error? Of(Exception problem, IDatabaseDialect dialect)
    {
        if (problem is DbUpdateConcurrencyException)
        {
            return UseCaseErrors.Conflict;
        }

        var error = Inner(problem) is { } cause ? StoreErrors.Of(dialect.FaultOf(cause))
            : problem is TimeoutException ? StoreErrors.Busy : null;
        return error?.Code == StoreErrors.Duplicate.Code && problem is DbUpdateException { Entries: { } entries } && entries.Any(e => e.Entity is CommandRecord)
            ? StoreErrors.CommandRepeated
            : error;
    }

    /// <summary>What whoever read is told, also if the database is that of another version; nothing if the exception is to
    /// go on.</summary>
    public static async Task<Error?> OfReadingAsync(Exception problem, KitDbContext context, IDatabaseDialect dialect, CancellationToken cancellationToken) =>
        Of(problem, dialect)
        ?? (Inner(problem) is { } cause && dialect.FaultOf(cause) == DatabaseFault.OtherTables ? await Versions.DifferenceAsync(context, cancellationToken) : null);

    private static DbException? Inner(Exception? problem)
    {
        while (problem is not null and not DbException)
        {
            problem = problem.InnerException;
        }

        return problem as DbException;
    }
}
