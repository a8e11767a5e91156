using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Council;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>How ids, states and times stand in columns, alike on every database unless said otherwise.</summary>
internal static class Columns
{
    public static void Configure(ModelConfigurationBuilder configuration, bool isSqlite)
    {
        configuration.Properties<ActorId>().HaveConversion<Actor>();
        configuration.Properties<AwardDecisionId>().HaveConversion<Decision>();
        configuration.Properties<BlocId>().HaveConversion<BlocColumn>();
        configuration.Properties<BlocNominationId>().HaveConversion<BlocVote>();
        configuration.Properties<CampaignId>().HaveConversion<CampaignColumn>();
        configuration.Properties<CouncilSessionId>().HaveConversion<Session>();
        configuration.Properties<EligibilityHoldId>().HaveConversion<Hold>();
        configuration.Properties<EvaluationRowId>().HaveConversion<Row>();
        configuration.Properties<EvaluationRunId>().HaveConversion<Run>();
        configuration.Properties<EvidenceId>().HaveConversion<Evidence>();
        configuration.Properties<JudgedMarksId>().HaveConversion<Judged>();
        configuration.Properties<NominationId>().HaveConversion<NominationColumn>();
        configuration.Properties<OpinionRequestId>().HaveConversion<Opinion>();
        configuration.Properties<ParticipantId>().HaveConversion<ParticipantColumn>();
        configuration.Properties<PublicCommentId>().HaveConversion<Comment>();
        configuration.Properties<RegistrationId>().HaveConversion<RegistrationColumn>();
        configuration.Properties<RoleAssignmentId>().HaveConversion<RoleColumn>();
        configuration.Properties<SavedScenarioId>().HaveConversion<ScenarioColumn>();
        configuration.Properties<ScoreSheetId>().HaveConversion<Sheet>();
        configuration.Properties<TieDecisionId>().HaveConversion<Tie>();
        configuration.Properties<WorkId>().HaveConversion<Work>();
        configuration.Properties<Enum>().HaveConversion<string>();
        if (isSqlite)
        {
            // SQLite has no type for times; a number sorts, and loses nothing.
            configuration.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        }
        else
        {
            configuration.Properties<DateTimeOffset>().HaveConversion<Utc>();
        }
    }

    private sealed class Actor() : ValueConverter<ActorId, string>(id => id.Value, value => new(value));

    private sealed class Decision() : ValueConverter<AwardDecisionId, Guid>(id => id.Value, value => new(value));

    private sealed class BlocColumn() : ValueConverter<BlocId, Guid>(id => id.Value, value => new(value));

    private sealed class BlocVote() : ValueConverter<BlocNominationId, Guid>(id => id.Value, value => new(value));

    private sealed class CampaignColumn() : ValueConverter<CampaignId, Guid>(id => id.Value, value => new(value));

    private sealed class Session() : ValueConverter<CouncilSessionId, Guid>(id => id.Value, value => new(value));

    private sealed class Hold() : ValueConverter<EligibilityHoldId, Guid>(id => id.Value, value => new(value));

    private sealed class Evidence() : ValueConverter<EvidenceId, Guid>(id => id.Value, value => new(value));

    private sealed class Judged() : ValueConverter<JudgedMarksId, Guid>(id => id.Value, value => new(value));

    private sealed class Opinion() : ValueConverter<OpinionRequestId, Guid>(id => id.Value, value => new(value));

    private sealed class ParticipantColumn() : ValueConverter<ParticipantId, Guid>(id => id.Value, value => new(value));

    private sealed class RegistrationColumn() : ValueConverter<RegistrationId, Guid>(id => id.Value, value => new(value));

    private sealed class RoleColumn() : ValueConverter<RoleAssignmentId, Guid>(id => id.Value, value => new(value));

    private sealed class Sheet() : ValueConverter<ScoreSheetId, Guid>(id => id.Value, value => new(value));

    private sealed class Comment() : ValueConverter<PublicCommentId, Guid>(id => id.Value, value => new(value));

    private sealed class NominationColumn() : ValueConverter<NominationId, Guid>(id => id.Value, value => new(value));

    private sealed class Row() : ValueConverter<EvaluationRowId, Guid>(id => id.Value, value => new(value));

    private sealed class Run() : ValueConverter<EvaluationRunId, Guid>(id => id.Value, value => new(value));

    private sealed class ScenarioColumn() : ValueConverter<SavedScenarioId, Guid>(id => id.Value, value => new(value));

    private sealed class Tie() : ValueConverter<TieDecisionId, Guid>(id => id.Value, value => new(value));

    private sealed class Work() : ValueConverter<WorkId, Guid>(id => id.Value, value => new(value));

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new(ticks, TimeSpan.Zero));

    private sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(time => time.ToUniversalTime(), time => time);
}
