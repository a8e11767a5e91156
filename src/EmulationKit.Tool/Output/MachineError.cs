using System.Text.Json.Serialization;

namespace EmulationKit.Tool;

/// <summary>An error for programs.</summary>
internal sealed record MachineError(string Code, string? File, int? Line, int? Column, string? Path, string Vi, string En)
{
    /// <summary>The place as a terminal shows it.</summary>
    [JsonIgnore]
    public string Place => File is null ? CommandTree.Name : new TextPlace(File, Line, Column).ToString();

    public static MachineError Of(Error error)
    {
        var place = DomainError.PlaceOf(error);
        return new(error.Code, place?.File, place?.Line, place?.Column, DomainError.PathOf(error), DomainError.TextOf(error, "vi"), DomainError.TextOf(error, "en"));
    }
}
