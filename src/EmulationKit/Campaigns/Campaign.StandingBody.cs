namespace EmulationKit.Campaigns;

public sealed partial class Campaign
{
    /// <summary>The standing body's own unit with who checks it; none if it does not take part.</summary>
    public StandingBody? StandingBody { get; private set; }

    /// <summary>Names the standing body's own unit and who checks it, or that it does not take part. Refused:
    /// <c>Campaign.NoCheckerNamed</c>, <c>Campaign.CheckerMissing</c>.</summary>
    /// <param name="standingBody">The unit and who checks it; nothing if it does not take part.</param>
    public ErrorOr<Success> NameStandingBody(StandingBody? standingBody)
    {
        if (standingBody is { NamedMembers.Count: 0 })
        {
            return DomainError.Validation("Campaign.NoCheckerNamed", "Nobody checks themselves: name a council member who checks the standing body's unit.",
                "Không ai tự chấm cho mình: hãy phân công thành viên Hội đồng thẩm định đơn vị của cơ quan thường trực.", "namedMembers");
        }

        if (standingBody?.NamedMembers.Any(m => string.IsNullOrWhiteSpace(m.Value)) == true)
        {
            return DomainError.Validation("Campaign.CheckerMissing", "Name each council member by the user id of the sign-in.",
                "Hãy chỉ từng thành viên Hội đồng bằng mã người dùng của hệ thống đăng nhập.", "namedMembers");
        }

        StandingBody = standingBody is null ? null : standingBody with { NamedMembers = [.. standingBody.NamedMembers.Distinct()] };
        return Result.Success;
    }
}
