namespace EmulationKit.Packs;

/// <summary>A field of a form in which a part of a pack is edited.</summary>
/// <param name="Path">Its name in the form: where its value stands in the pack, such as <c>awards/awards/0/rule</c>.</param>
/// <param name="Kind">How it is filled.</param>
/// <param name="Label">What it is called.</param>
public sealed record FormField(string Path, FormFieldKind Kind, LocalizedText Label)
{
    /// <summary>What is in it: text, a number with a decimal point, a day as 2024-08-31, <c>true</c>, or the value of the
    /// choice or sort; of words the Vietnamese ones.</summary>
    public string? Value { get; init; }

    /// <summary>Of words the English ones.</summary>
    public string? English { get; init; }

    /// <summary>Whether it must be filled.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What may be chosen; of a list the sorts that may be added.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>The fields of a group, a sort or a list.</summary>
    public IReadOnlyList<FormField> Parts { get; init; } = [];

    /// <summary>This field and all below it.</summary>
    public IEnumerable<FormField> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}

/// <summary>What may be chosen.</summary>
/// <param name="Value">How it is sent.</param>
/// <param name="Label">What it is called.</param>
public sealed record FormChoice(string Value, LocalizedText Label);
