using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationKit.Tool;

/// <summary>What a call answers to programs: always these keys, in this order.</summary>
internal sealed record MachineDocument(string? Command, int ExitCode, object? Result, IReadOnlyList<LocalizedText> Notes, IReadOnlyList<MachineError> Errors, int MoreErrors)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new DecimalConverter(), new TextConverter() },
    };

    public static MachineDocument Of(string? command, Answer answer) => new(command, answer.ExitCode, answer.Result, answer.Notes, [], 0);

    public static MachineDocument Of(string? command, int exitCode, IReadOnlyList<Error> errors) =>
        new(command, exitCode, null, [], [.. errors.Take(ErrorReport.Most).Select(MachineError.Of)], Math.Max(0, errors.Count - ErrorReport.Most));

    public void Write(Stream stream)
    {
        JsonSerializer.Serialize(stream, this, Options);
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    /// <summary>Writes any part of a document in the same way, to a file of its own.</summary>
    public static void Write(Stream stream, object part) => JsonSerializer.Serialize(stream, part, Options);
}
