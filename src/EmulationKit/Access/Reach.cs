namespace EmulationKit.Access;

/// <summary>How far a permission reaches for who has it.</summary>
public enum Reach
{
    /// <summary>Everything in the campaign.</summary>
    Campaign,

    /// <summary>What belongs to a unit that the viewer is an officer of.</summary>
    OwnUnit,

    /// <summary>What belongs to the members of a bloc that the viewer's unit heads or is the deputy of.</summary>
    LedBloc,

    /// <summary>What belongs to the viewer in person, such as a ballot or a mark.</summary>
    Own,
}
