namespace EmulationKit.Council;

/// <summary>
/// What is kept of the box once it is counted: the receipts, and apart from them the choices. The sealed ballots and
/// the key are gone, so that even with the passphrase no receipt leads to a choice.
/// </summary>
/// <param name="Receipts">The receipts of all sealed ballots, in their own order.</param>
/// <param name="Choices">The choices on each candidate of each motion.</param>
public sealed record ClosedBox(IReadOnlyList<ClosedReceipt> Receipts, IReadOnlyList<CandidateChoices> Choices)
{
    /// <summary>Finds a voter's ballot by its receipt, or nothing if it is not in the box.</summary>
    /// <param name="receipt">The receipt as the voter types it, long or readable form.</param>
    public ClosedReceipt? Find(string receipt) => Receipts.FirstOrDefault(closed => closed.Receipt.IsTypedAs(receipt));
}
