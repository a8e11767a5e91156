using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace EmulationKit.Access;

/// <summary>Leaves out of a question whatever is not for the viewer. Every list, count, search and sort order begins with
/// one of these; what they grant stands in <see cref="AccessTable"/>.</summary>
public static partial class VisibleToExtensions
{
    /// <summary>Campaigns: the public sees them from the launch on, who has a role in one sees it at once.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<Campaign> VisibleTo(this ISpecificationBuilder<Campaign> query, Viewer viewer) =>
        query.Where(new Visibility<Campaign>(c => c.Id)
        {
            Published = c => c.State != CampaignState.Draft && c.State != CampaignState.Cancelled,
        }.For("FindCampaigns", viewer));

    /// <summary>Participants: units are public; persons and households are for who runs, checks or decides a campaign, and
    /// for the officers of their unit.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<Participant> VisibleTo(this ISpecificationBuilder<Participant> query, Viewer viewer)
    {
        Guard.Against.Null(viewer);
        if (AccessTable.Of("ListParticipants").Grants.Any(g => g.Reach == Reach.Campaign && (viewer.IsEverywhere(g.Role) || viewer.CampaignsAs(g.Role).Count > 0)))
        {
            return query.Where(_ => true);
        }

        var units = viewer.Units.Select(u => (ParticipantId?)u.Unit).ToList();
        return query.Where(p => p.Nature == ParticipantNature.Unit || units.Contains(p.Parent));
    }

    /// <summary>Registrations: one's own unit's, those of the bloc that one's unit leads, or all of a campaign.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<Registration> VisibleTo(this ISpecificationBuilder<Registration> query, Viewer viewer) =>
        query.Where(new Visibility<Registration>(r => r.CampaignId) { Unit = r => r.Unit, Member = r => r.ParticipantId }.For("ListRegistrations", viewer));

    /// <summary>Score sheets: one's own unit's, those of the bloc that one's unit leads, or all of a campaign.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<ScoreSheet> VisibleTo(this ISpecificationBuilder<ScoreSheet> query, Viewer viewer) =>
        query.Where(new Visibility<ScoreSheet>(s => s.Campaign) { Unit = s => s.Unit, Bloc = s => s.Bloc }.For("ListSheets", viewer));

    /// <summary>Reviewers' marks: of a campaign that one runs or audits; never the public's. What a reviewer sees of them is
    /// for <see cref="MarkingRow"/> to say.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<JudgedMarks> VisibleTo(this ISpecificationBuilder<JudgedMarks> query, Viewer viewer) =>
        query.Where(new Visibility<JudgedMarks>(m => m.Campaign).For("ListMarkings", viewer));

    /// <summary>Nominations: one's own unit's, or all of a campaign.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<Nomination> VisibleTo(this ISpecificationBuilder<Nomination> query, Viewer viewer) =>
        query.Where(new Visibility<Nomination>(n => n.Campaign) { Unit = n => n.Unit }.For("ListNominations", viewer));

    /// <summary>Nomination votes: those of the bloc that one's unit leads, or all of a campaign.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<BlocNomination> VisibleTo(this ISpecificationBuilder<BlocNomination> query, Viewer viewer) =>
        query.Where(new Visibility<BlocNomination>(n => n.Campaign) { Bloc = n => n.Bloc }.For("ListBlocNominations", viewer));

    /// <summary>Stored evaluations: the public sees the published one.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<EvaluationRun> VisibleTo(this ISpecificationBuilder<EvaluationRun> query, Viewer viewer) =>
        query.Where(new Visibility<EvaluationRun>(r => r.Campaign) { Published = r => r.IsPublished }.For("ListRuns", viewer));

    /// <summary>Rows of one stored evaluation: of a published one all are public; else one's own unit's, or all of a
    /// campaign.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="run">The evaluation.</param>
    public static ISpecificationBuilder<EvaluationRow> VisibleTo(this ISpecificationBuilder<EvaluationRow> query, Viewer viewer, EvaluationRun run)
    {
        Guard.Against.Null(run);
        var (id, published) = (run.Id, run.IsPublished);
        return query.Where(row => row.Run == id)
            .Where(new Visibility<EvaluationRow>(row => row.Campaign) { Unit = row => row.Unit, Published = row => published }.For("ListResults", viewer));
    }

    /// <summary>Saved scenarios: of a campaign that one runs, checks or decides; never public.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<SavedScenario> VisibleTo(this ISpecificationBuilder<SavedScenario> query, Viewer viewer) =>
        query.Where(new Visibility<SavedScenario>(s => s.Campaign).For("ListScenarios", viewer));

    /// <summary>Award decisions: the public sees those that are signed.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<AwardDecision> VisibleTo(this ISpecificationBuilder<AwardDecision> query, Viewer viewer) =>
        query.Where(new Visibility<AwardDecision>(d => d.Campaign) { Published = d => d.Signature != null }.For("ListDecisions", viewer));

    /// <summary>Comments and complaints: of a campaign that one runs or audits; never public.</summary>
    /// <param name="query">The question.</param>
    /// <param name="viewer">Who asks.</param>
    public static ISpecificationBuilder<PublicComment> VisibleTo(this ISpecificationBuilder<PublicComment> query, Viewer viewer) =>
        query.Where(new Visibility<PublicComment>(c => c.Campaign).For("ListComments", viewer));
}
