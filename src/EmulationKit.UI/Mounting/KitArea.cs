namespace EmulationKit.UI.Mounting;

/// <summary>Who a page of the kit is for.</summary>
public enum KitArea
{
    /// <summary>The citizen who reads.</summary>
    Public,

    /// <summary>Those who run the campaign or take part in it.</summary>
    Workspace,
}
