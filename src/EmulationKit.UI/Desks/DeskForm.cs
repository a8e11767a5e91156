using System.Globalization;
using EmulationKit.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Desks;

/// <summary>What was sent with a form of the workspace, and what came of it. What somebody typed is drawn again until it
/// was saved: from the form that was refused, or from one that an expired session left behind.</summary>
public sealed class DeskForm
{
    internal const string NameField = "_form";
    internal const string CommandField = "_id";
    internal const string VersionField = "_version";
    internal const string ByField = "_by";

    private readonly IFormCollection? sent;
    private readonly KeptForm? kept;
    private readonly List<Error> problems = [];

    private DeskForm(HttpContext http)
    {
        Forms = http.RequestServices.GetRequiredService<KeptForms>();
        var reader = http.RequestServices.GetRequiredService<IActorSource>().ActorOf(http.User);
        By = Forms.Sign(reader);
        sent = HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType ? http.Request.Form : null;
        kept = sent is null ? Forms.Find(http, reader) : null;
        IsRestored = kept is not null && http.Request.Query.ContainsKey(KeptForms.Query);
    }

    internal KeptForms Forms { get; }

    internal string By { get; }

    /// <summary>When a form of this page was left behind by a session that ended, if its sender reads the page now.</summary>
    public DateTimeOffset? KeptAt => kept?.At;

    /// <summary>Whether that form is drawn again.</summary>
    public bool IsRestored { get; }

    /// <summary>Whether a form was sent with this request.</summary>
    public bool IsSent => sent is not null;

    /// <summary>The name of the form that was sent, or is drawn again.</summary>
    public string? Name => Find(NameField);

    /// <summary>The id under which the sent form is carried out, once.</summary>
    public Guid? CommandId => Guid.TryParse(Find(CommandField), out var id) ? id : null;

    /// <summary>The version of what is edited, as the sender saw it.</summary>
    public int? Version => int.TryParse(Find(VersionField), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>The files that were sent.</summary>
    public IFormFileCollection Files => sent?.Files ?? new FormFileCollection();

    /// <summary>Why what was sent is refused; empty if it is not.</summary>
    public IReadOnlyList<Error> Problems => problems;

    /// <summary>What was typed in a field, without spaces around it; nothing if it is empty or was not sent.</summary>
    /// <param name="field">The field's name.</param>
    public string? Text(string field) => Find(field)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What a field shows: what was typed into it, else what is stored.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="stored">What is stored.</param>
    public string? Shown(string field, string? stored) => IsSent || IsRestored ? Find(field) ?? stored : stored;

    /// <summary>Everything that was chosen under one name.</summary>
    /// <param name="field">The fields' name.</param>
    public IReadOnlyList<string> All(string field) => sent is not null ? [.. sent[field].OfType<string>()] : IsRestored ? kept!.All(field) : [];

    /// <summary>Whether a box is ticked: as typed, else as stored.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="stored">Whether it is stored as ticked.</param>
    /// <param name="value">The box's value, where several share a name.</param>
    public bool IsTicked(string field, bool stored = false, string? value = null) =>
        IsSent || IsRestored ? All(field).Any(v => value is null || v == value) : stored;

    /// <summary>A number as somebody of the reader's language writes it. <c>null</c> for an empty field; otherwise what is
    /// no number is refused: <c>Form.NotANumber</c>, with the field as its path.</summary>
    /// <param name="field">The field's name.</param>
    public ErrorOr<decimal?> Number(string field) => Text(field) is { } text ? NumberText.Read(text, field) : (decimal?)null;

    /// <summary>A day as the browser's date field sends it. <c>null</c> for an empty field; refused: <c>Form.NotADay</c>.</summary>
    /// <param name="field">The field's name.</param>
    public ErrorOr<DateOnly?> Day(string field) => Text(field) switch
    {
        null => (DateOnly?)null,
        { } text when DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => DomainError.Validation("Form.NotADay", "Write the day as 30/9/2024.", "Ghi ngày theo dạng 30/9/2024.", field),
    };

    /// <summary>One of several values of an enumeration; nothing if the field is empty or names none.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="field">The field's name.</param>
    public T? Choice<T>(string field)
        where T : struct, Enum => Text(field) is { } text && Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>An id that a field holds; nothing if there is none.</summary>
    /// <param name="field">The field's name.</param>
    public Guid? Id(string field) => Guid.TryParse(Text(field), out var id) ? id : null;

    /// <summary>What is wrong with a field, in the reader's words; nothing if nothing is.</summary>
    /// <param name="field">The field's name, or the path that the core names.</param>
    /// <param name="form">The form that the field is in, where a page has several with the same field.</param>
    public Error? ErrorOf(string field, string? form = null)
    {
        if (form is not null && form != Name)
        {
            return null;
        }

        var at = problems.FindIndex(p => DomainError.PathOf(p) == field);
        return at < 0 ? null : problems[at];
    }

    /// <summary>Refuses what was sent.</summary>
    /// <param name="errors">Why.</param>
    public void Refuse(params IEnumerable<Error> errors) => problems.AddRange(errors);

    /// <summary>Whether the page draws the form that was sent.</summary>
    internal bool IsDrawn { get; private set; }

    /// <summary>What was typed into the form that was sent.</summary>
    internal IEnumerable<string> Typed =>
        sent is null ? [] : sent.Where(f => !f.Key.StartsWith('_')).SelectMany(f => f.Value.OfType<string>()).Select(t => t.Trim()).Where(t => t.Length > 0);

    internal void Draw(string name) => IsDrawn |= name == Name;

    internal static DeskForm Of(HttpContext http) => new(http);

    private string? Find(string field) =>
        sent is not null ? (sent.TryGetValue(field, out var value) ? value.ToString() : null) : IsRestored ? kept!.All(field).FirstOrDefault() : null;
}
