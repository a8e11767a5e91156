using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;

namespace EmulationKit.UseCases;

/// <summary>
/// What one use case reads and writes: a context of its own, saved once, in one transaction with its audit entries and
/// its command's id, or not at all. Storage supplies it.
/// </summary>
public interface IUnitOfWork : IAsyncDisposable
{
    /// <summary>The aggregates of a type. What is added, changed or taken away is kept until the commit.</summary>
    /// <typeparam name="T">The aggregate.</typeparam>
    IRepositoryBase<T> Repository<T>()
        where T : class;

    /// <summary>Loads the values of very many score sheets as they are stored, without what lies beside them, in no
    /// particular order.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="bloc">The code of the bloc; all of the campaign if not said.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<PackedSheet> PackedSheetsAsync(CampaignId campaign, string? bloc, CancellationToken cancellationToken);

    /// <summary>The version of a loaded aggregate, which rises with every save; 0 of one that is not saved yet.</summary>
    /// <param name="aggregate">The aggregate.</param>
    int VersionOf(object aggregate);

    /// <summary>What a command came to when it was carried out before, as JSON; nothing if it was not.</summary>
    /// <param name="commandId">The command's id.</param>
    /// <param name="action">The name of its use case; an id used by another one is refused at the commit.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<string?> ResultOfAsync(Guid commandId, string action, CancellationToken cancellationToken);

    /// <summary>Keeps what a command came to, so that it can be repeated without harm.</summary>
    /// <param name="commandId">The command's id.</param>
    /// <param name="action">The name of its use case.</param>
    /// <param name="result">What it came to, as JSON.</param>
    void Remember(Guid commandId, string action, string result);

    /// <summary>Adds an entry to the audit, written with the commit.</summary>
    /// <param name="draft">What was done.</param>
    void Record(AuditDraft draft);

    /// <summary>Goes through a whole audit chain as it is stored. Returns its end, or what <see cref="AuditChain.Verify"/>
    /// says of its first broken link.</summary>
    /// <param name="chain">The campaign's id, or <see cref="Guid.Empty"/> for what belongs to none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ErrorOr<AuditHead>> VerifyAuditAsync(Guid chain, CancellationToken cancellationToken);

    /// <summary>Saves everything, or nothing. Returns <c>Store.Conflict</c> if somebody else saved one of the aggregates
    /// since it was loaded, <c>Store.Duplicate</c> if something of the kind is there already, <c>Store.CommandRepeated</c>
    /// if the same command is being carried out at this moment, <c>Store.Busy</c>, <c>Store.Full</c>, <c>Store.ReadOnly</c>
    /// or <c>Store.Unavailable</c> if the database cannot be written.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<ErrorOr<Success>> CommitAsync(CancellationToken cancellationToken);

    /// <summary>What the store says to a problem that was met while reading, in the words of <see cref="CommitAsync"/>, and
    /// <c>Store.NewerVersion</c> or <c>Store.NotMigrated</c> if the database is that of another version; nothing for a fault
    /// of the program, which is to go on as an exception.</summary>
    /// <param name="problem">What was thrown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Error?> RefusalOfAsync(Exception problem, CancellationToken cancellationToken) => Task.FromResult<Error?>(null);
}
