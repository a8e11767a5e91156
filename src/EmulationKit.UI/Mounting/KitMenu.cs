namespace EmulationKit.UI.Mounting;

/// <summary>A menu of the kit, to which the host may add entries.</summary>
public enum KitMenu
{
    /// <summary>The main menu of a campaign's public pages.</summary>
    Public,

    /// <summary>The menu of the workspace.</summary>
    Workspace,

    /// <summary>The links in the footer.</summary>
    Footer,
}

/// <summary>An entry that the host adds to a menu.</summary>
/// <param name="Menu">Which menu.</param>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads: an address of the host that begins with <c>~/</c> (the application's root), or a
/// whole address.</param>
/// <param name="Order">Where it stands among the host's entries; they follow the kit's.</param>
public sealed record KitMenuEntry(KitMenu Menu, LocalizedText Text, string Href, int Order = 0);
