using EmulationKit.Packs;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tool;

/// <summary>A pack that was read, and the folder it was read from.</summary>
/// <param name="Name">What the user called it.</param>
/// <param name="Files">Its files.</param>
/// <param name="Pack">The pack.</param>
internal sealed record OpenedPack(string Name, IFileProvider Files, Pack Pack);
