using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Desks;

/// <summary>A form that could not be taken because the session had ended.</summary>
/// <param name="Path">The address that it was sent to, without its query.</param>
/// <param name="By">Who filled it in.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Fields">What was typed.</param>
internal sealed record KeptForm(string Path, string By, DateTimeOffset At, Dictionary<string, string[]> Fields)
{
    public IReadOnlyList<string> All(string field) => Fields.GetValueOrDefault(field, []);

    // Tokens are made anew; what the framework adds is not the sender's.
    public static Dictionary<string, string[]> FieldsOf(IFormCollection form) =>
        form.Where(f => f.Key is not ("__RequestVerificationToken" or "_handler" or DeskForm.ByField))
            .ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray(), StringComparer.Ordinal);
}
