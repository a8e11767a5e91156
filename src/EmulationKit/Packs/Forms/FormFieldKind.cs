namespace EmulationKit.Packs;

/// <summary>How a field of a form is filled.</summary>
public enum FormFieldKind
{
    /// <summary>A line of text, such as a code.</summary>
    Text,

    /// <summary>A text in Vietnamese and in English: two inputs, <c>PATH/vi</c> and <c>PATH/en</c>.</summary>
    Words,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Codes with a comma between them.</summary>
    Codes,

    /// <summary>Fields that belong together.</summary>
    Group,

    /// <summary>Fields that belong together and depend on what sort it is: the input <c>PATH/@type</c>.</summary>
    Sort,

    /// <summary>Any number of fields; how many is said by the input <c>PATH/#</c>.</summary>
    List,
}
