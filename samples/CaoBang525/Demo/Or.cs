using ErrorOr;

namespace CaoBang525.Demo;

/// <summary>Demo data that is refused is a fault of the sample.</summary>
internal static class Or
{
    public static T Throw<T>(ErrorOr<T> result) => result.IsError
        ? throw new InvalidOperationException("The demo data is refused: " + string.Join("; ", result.Errors.Select(e => $"{e.Code}: {e.Description}")))
        : result.Value;
}
