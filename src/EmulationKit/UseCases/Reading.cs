namespace EmulationKit.UseCases;

/// <summary>Turns what a store refuses while it is read into an error, as it is when it is written.</summary>
internal static class Reading
{
    public static async Task<ErrorOr<T>> RefusedAsync<T>(IUnitOfWork work, Func<Task<ErrorOr<T>>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await act();
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            if (await work.RefusalOfAsync(problem, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            throw;
        }
    }
}
