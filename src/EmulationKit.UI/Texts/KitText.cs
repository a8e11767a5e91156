namespace EmulationKit.UI.Texts;

/// <summary>Names the kit's own texts. A host words any of them anew with <c>ui.AddTexts(…)</c>, or with an
/// <c>IStringLocalizer&lt;KitText&gt;</c> of its own, which is asked first.</summary>
public sealed class KitText;
