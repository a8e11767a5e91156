namespace EmulationKit.Honours;

/// <summary>What somebody sends about a campaign.</summary>
public enum CommentKind
{
    /// <summary>A comment while the public is asked (góp ý của nhân dân).</summary>
    Comment = 0,

    /// <summary>A complaint (khiếu nại, kiến nghị).</summary>
    Complaint = 1,
}
