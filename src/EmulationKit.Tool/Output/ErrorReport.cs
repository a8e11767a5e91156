namespace EmulationKit.Tool;

/// <summary>Shows what is wrong with what was given.</summary>
internal static class ErrorReport
{
    /// <summary>How many errors are shown; of the rest only the number is.</summary>
    public const int Most = 100;

    public static void Show(Session session, IReadOnlyList<Error> errors)
    {
        foreach (var error in errors.Take(Most))
        {
            session.Error.Line((Place(error) + ": ", Look.Strong), (DomainError.TextOf(error, session.Language), Look.Bad));
        }

        if (errors.Count > Most)
        {
            var rest = errors.Count - Most;
            session.Error.Line(session.Say($"… và {Wording.Number(rest, "vi")} lỗi nữa", $"… and {Wording.Number(rest, "en")} more errors"));
        }
    }

    public static string Place(Error error) => DomainError.PlaceOf(error)?.ToString() ?? CommandTree.Name;
}
