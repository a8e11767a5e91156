namespace EmulationKit.UI.Mounting;

/// <summary>The places in the kit's pages into which a host may put components of its own. A component in a slot may have a
/// parameter <c>Campaign</c> of type <see cref="string"/>: the campaign's code. These names are a contract.</summary>
public static class KitSlots
{
    /// <summary>At the end of the document's head, such as a style sheet with the host's tokens.</summary>
    public const string Head = "head";

    /// <summary>The sign in the header. What the host puts here takes the place of the kit's.</summary>
    public const string Brand = "brand";

    /// <summary>The end of the header, such as the host's sign-in link.</summary>
    public const string HeaderEnd = "header.end";

    /// <summary>The picture in the hero. What the host puts here takes the place of the kit's.</summary>
    public const string HeroArt = "hero.art";

    /// <summary>On a campaign's home page, under the hero.</summary>
    public const string HomeAfterHero = "home.after-hero";

    /// <summary>At the end of a campaign's home page.</summary>
    public const string HomeEnd = "home.end";

    /// <summary>Under the table of ranks.</summary>
    public const string LeaderboardEnd = "leaderboard.end";

    /// <summary>Beside the honour roll.</summary>
    public const string HonourRollAside = "honour-roll.aside";

    /// <summary>In the footer, above its links.</summary>
    public const string Footer = "footer";

    /// <summary>Widgets on the first page of the workspace.</summary>
    public const string Dashboard = "dashboard";

    /// <summary>Every slot.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Head, Brand, HeaderEnd, HeroArt, HomeAfterHero, HomeEnd, LeaderboardEnd, HonourRollAside, Footer, Dashboard];
}
