using EmulationKit.UI.Access;

namespace EmulationKit.UI.Shell;

/// <summary>What a page shows. The same is at the page's address with <c>.json</c>.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface IPageModel<TSelf>
    where TSelf : IPageModel<TSelf>
{
    /// <summary>Reads it for who asks. What is not there, or not for the reader, is <c>Store.NotFound</c>.</summary>
    /// <param name="reader">Asks the core.</param>
    /// <param name="request">What the address asks for.</param>
    static abstract Task<ErrorOr<TSelf>> ReadAsync(KitReader reader, PageRequest request);
}
