using System.Linq.Expressions;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Access;

/// <summary>Turns a row of the access table into a condition on what is listed: the same grants, asked of every row at
/// once.</summary>
/// <param name="campaign">The campaign that something belongs to.</param>
internal sealed class Visibility<T>(Expression<Func<T, CampaignId>> campaign)
{
    /// <summary>The unit that it belongs to.</summary>
    public Expression<Func<T, ParticipantId>>? Unit { get; init; }

    /// <summary>The participant that it belongs to, by which it is in a bloc.</summary>
    public Expression<Func<T, ParticipantId>>? Member { get; init; }

    /// <summary>The code of the bloc that it is in, where it holds that itself.</summary>
    public Expression<Func<T, string?>>? Bloc { get; init; }

    /// <summary>What of it the public may see.</summary>
    public Expression<Func<T, bool>>? Published { get; init; }

    /// <summary>The condition for a viewer.</summary>
    public Expression<Func<T, bool>> For(string query, Viewer viewer)
    {
        Guard.Against.Null(viewer);
        var permission = AccessTable.Of(query);
        var conditions = new List<Expression<Func<T, bool>>>();
        if (permission.Public && Published is { } published)
        {
            conditions.Add(published);
        }

        conditions.AddRange(permission.Grants.SelectMany(grant => Of(grant, viewer)));
        return Predicate.Any(conditions);
    }

    private IEnumerable<Expression<Func<T, bool>>> Of(Grant grant, Viewer viewer) => grant.Reach switch
    {
        Reach.Campaign => InCampaigns(grant.Role, viewer),
        Reach.OwnUnit => OfUnits(viewer),
        Reach.LedBloc => OfBlocs(viewer),
        _ => [],
    };

    private IEnumerable<Expression<Func<T, bool>>> InCampaigns(Role role, Viewer viewer)
    {
        if (viewer.IsEverywhere(role))
        {
            yield return _ => true;
        }
        else if (viewer.CampaignsAs(role).ToList() is { Count: > 0 } campaigns)
        {
            yield return Predicate.On(campaign, c => campaigns.Contains(c));
        }
    }

    private IEnumerable<Expression<Func<T, bool>>> OfUnits(Viewer viewer)
    {
        if (Unit is null)
        {
            yield break;
        }

        foreach (var held in viewer.Units.GroupBy(u => u.Campaign))
        {
            var units = held.Select(u => u.Unit).ToList();
            var own = Predicate.On(Unit, u => units.Contains(u));
            yield return held.Key is { } id ? Predicate.Both(In(id), own) : own;
        }
    }

    private IEnumerable<Expression<Func<T, bool>>> OfBlocs(Viewer viewer)
    {
        foreach (var office in viewer.Offices)
        {
            var (code, members) = (office.Bloc, office.Members.ToList());
            if (Bloc is not null)
            {
                yield return Predicate.Both(In(office.Campaign), Predicate.On(Bloc, b => b == code));
            }
            else if (Member is not null)
            {
                yield return Predicate.Both(In(office.Campaign), Predicate.On(Member, m => members.Contains(m)));
            }
        }
    }

    private Expression<Func<T, bool>> In(CampaignId id) => Predicate.On(campaign, c => c == id);
}
