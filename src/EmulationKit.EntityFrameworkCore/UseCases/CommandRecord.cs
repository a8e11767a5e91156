namespace EmulationKit.EntityFrameworkCore.UseCases;

/// <summary>That a command was carried out, and what it came to.</summary>
internal sealed class CommandRecord(Guid id, string action, string result, DateTimeOffset at)
{
    public Guid Id { get; private set; } = id;

    public string Action { get; private set; } = action;

    public string Result { get; private set; } = result;

    public DateTimeOffset At { get; private set; } = at;
}
