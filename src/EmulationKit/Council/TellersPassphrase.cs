using System.Text;

namespace EmulationKit.Council;

/// <summary>
/// The passphrase that only the tellers know and that alone opens the box. It is brought to one Unicode form, so that
/// Vietnamese letters typed on another keyboard are the same, and it never shows itself in a log or a dump.
/// </summary>
public sealed class TellersPassphrase
{
    /// <summary>The fewest characters a passphrase can have when a vote is opened: 12.</summary>
    public const int FewestCharacters = 12;

    private readonly string text;

    /// <summary>A passphrase as typed; spaces count.</summary>
    /// <param name="text">The words.</param>
    public TellersPassphrase(string text)
    {
        // Going through UTF-8 replaces halves of characters, which cannot be normalised.
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Guard.Against.Null(text)));
        this.text = wellFormed.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether it is long enough to open a vote with.</summary>
    internal bool IsLongEnough => text.Length >= FewestCharacters;

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(text);

    /// <summary>Dots, never the words.</summary>
    public override string ToString() => "••••";
}
