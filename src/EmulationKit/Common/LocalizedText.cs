namespace EmulationKit;

/// <summary>A text of a campaign in one or more languages; Vietnamese is the one that must be there.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>The language that every text has.</summary>
    public const string DefaultLanguage = "vi";

    private readonly SortedDictionary<string, string> texts;

    /// <summary>A text by language.</summary>
    /// <param name="texts">Two-letter language code to text; <c>vi</c> must be among them.</param>
    /// <exception cref="ArgumentException">There is no Vietnamese text.</exception>
    public LocalizedText(IReadOnlyDictionary<string, string> texts)
    {
        Guard.Against.Null(texts);
        if (!texts.ContainsKey(DefaultLanguage))
        {
            throw new ArgumentException("A text needs its Vietnamese wording under 'vi'.", nameof(texts));
        }

        this.texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, text) in texts)
        {
            this.texts.Add(language, text);
        }
    }

    /// <summary>A text in Vietnamese and, if given, English.</summary>
    /// <param name="vi">The Vietnamese wording.</param>
    /// <param name="en">The English wording.</param>
    public LocalizedText(string vi, string? en = null)
    {
        texts = new SortedDictionary<string, string>(StringComparer.Ordinal) { [DefaultLanguage] = Guard.Against.Null(vi) };
        if (en is not null)
        {
            texts["en"] = en;
        }
    }

    /// <summary>Every wording by its language code, in the order of the codes.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The wording in a language, or the Vietnamese one where that language has none.</summary>
    /// <param name="language">A two-letter language code.</param>
    public string In(string language) => texts.TryGetValue(language, out var text) ? text : texts[DefaultLanguage];

    /// <summary>A Vietnamese wording alone.</summary>
    public static implicit operator LocalizedText(string vi) => new(vi);

    /// <inheritdoc />
    public bool Equals(LocalizedText? other) => other is not null && texts.SequenceEqual(other.texts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc />
    public override int GetHashCode() => texts[DefaultLanguage].GetHashCode(StringComparison.Ordinal);

    /// <summary>The Vietnamese wording.</summary>
    public override string ToString() => texts[DefaultLanguage];
}
