namespace EmulationKit.Council;

/// <summary>Of whom a motion's required share is a share.</summary>
public enum DenominatorRule
{
    /// <summary>All members of the council, present or not, with a conflict or not.</summary>
    AllMembers = 0,

    /// <summary>All members but those who declared a conflict on the motion.</summary>
    MembersWithoutConflict = 1,
}
