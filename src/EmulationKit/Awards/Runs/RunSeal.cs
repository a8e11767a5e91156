namespace EmulationKit.Awards;

/// <summary>The sealed file of a stored evaluation, from which anyone can compute it again. It is large, so it stands apart
/// from the run that lists and pages read.</summary>
public sealed class RunSeal
{
    private RunSeal(EvaluationRunId run, byte[] file) => (Run, File) = (run, file);

    /// <summary>The evaluation.</summary>
    public EvaluationRunId Run { get; private set; }

    /// <summary>The file, as <see cref="EvaluationSeal"/> reads it.</summary>
    public byte[] File { get; private set; }

    internal static RunSeal Of(EvaluationRun run, EvaluationSeal seal) => new(run.Id, seal.File.ToArray());
}
