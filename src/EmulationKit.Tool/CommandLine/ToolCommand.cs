using System.CommandLine;

namespace EmulationKit.Tool;

/// <summary>A command of the tool.</summary>
internal abstract class ToolCommand(string name, LocalizedText meaning) : Command(name)
{
    /// <summary>What it does, in a sentence.</summary>
    public LocalizedText Meaning { get; } = meaning;

    /// <summary>What else help says of it, paragraph by paragraph.</summary>
    public virtual IReadOnlyList<LocalizedText> Remarks => [];

    /// <summary>Calls that show its use, without the tool's name.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Does it. Errors are of bad input; then nothing was written.</summary>
    public abstract ErrorOr<Answer> Run(Call call);
}
