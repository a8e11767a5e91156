namespace EmulationKit.Awards;

/// <summary>Tests participants one by one.</summary>
internal sealed class RowKernel(Func<ParticipantView, Truth> test) : ClauseKernel
{
    public override void Test(in ClauseBlock block, Span<Truth> results)
    {
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = test(block[i]);
        }
    }
}
