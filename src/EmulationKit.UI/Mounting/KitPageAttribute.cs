namespace EmulationKit.UI.Mounting;

/// <summary>Says who a page of the kit is for, and so which of the host's access choices holds for it.</summary>
/// <param name="area">Who it is for.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KitPageAttribute(KitArea area) : Attribute
{
    /// <summary>Where the routes of the kit's pages begin before the host's prefix takes its place.</summary>
    public const string Root = "/emulation-kit";

    /// <summary>Who it is for.</summary>
    public KitArea Area { get; } = area;

    /// <summary>Whether it has a form to be sent: it is kept nowhere, and not compressed beside what the reader sent.</summary>
    public bool HasForm { get; init; }
}
