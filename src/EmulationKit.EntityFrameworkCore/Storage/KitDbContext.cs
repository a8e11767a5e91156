using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Access;
using EmulationKit.EntityFrameworkCore.Audit;
using EmulationKit.EntityFrameworkCore.Awards;
using EmulationKit.EntityFrameworkCore.Campaigns;
using EmulationKit.EntityFrameworkCore.Council;
using EmulationKit.EntityFrameworkCore.Honours;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Participants;
using EmulationKit.EntityFrameworkCore.Registrations;
using EmulationKit.EntityFrameworkCore.Scoring;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.EntityFrameworkCore.UseCases;
using EmulationKit.Packs;

namespace EmulationKit.EntityFrameworkCore;

/// <summary>
/// Everything that the kit stores, in tables that begin with <c>Ek</c>. Use cases reach it by way of units of work; a host
/// needs it only for migrations and for reports of its own. Aggregates are mapped as they are; their parts stand in columns
/// as JSON. Save with <see cref="SaveChangesAsync(bool, CancellationToken)"/> only.
/// </summary>
public sealed class KitDbContext : DbContext
{
    private readonly RuleVocabulary vocabulary;

    /// <summary>A context.</summary>
    /// <param name="options">The database, as the provider's package sets it up.</param>
    public KitDbContext(DbContextOptions<KitDbContext> options)
        : base(options) =>
        vocabulary = options.FindExtension<KitOptionsExtension>()?.Vocabulary ?? RuleVocabulary.Standard;

    private bool IsSqlite => Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    /// <summary>Not possible: the values of score sheets are packed on the way, which may need the campaign's rules.</summary>
    /// <param name="acceptAllChangesOnSuccess">Not looked at.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    /// <summary>Saves. The version of every aggregate that changed rises by one.</summary>
    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        // Parts are compared by content, so all that is loaded is compared once, not at every look at the entries.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            BlocMemberships.Follow(this);
            await PublicLines.FollowAsync(this, cancellationToken);
            await SheetPacker.PackAsync(this, cancellationToken);
            AggregateMapping.RaiseVersions(ChangeTracker.Entries());
            await using var transaction = NameKeys.IsNeeded(this) && Database.CurrentTransaction is null
                ? await Database.BeginTransactionAsync(cancellationToken) : null;
            await NameKeys.FollowAsync(this, cancellationToken);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (transaction is not null)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return saved;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        Guard.Against.Null(configurationBuilder);
        // Parts of aggregates are columns, and aggregates name each other by id: there are no navigations to be found.
        configurationBuilder.Conventions.Remove<Microsoft.EntityFrameworkCore.Metadata.Conventions.RelationshipDiscoveryConvention>();
        Columns.Configure(configurationBuilder, IsSqlite);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Guard.Against.Null(modelBuilder);
        var json = StoredJson.Options(vocabulary);
        modelBuilder
            .ApplyConfiguration(new CampaignConfiguration(json))
            .ApplyConfiguration(new BlocConfiguration(json))
            .ApplyConfiguration(new BlocMembershipConfiguration())
            .ApplyConfiguration(new ParticipantConfiguration(json))
            .ApplyConfiguration(new RegistrationConfiguration(json))
            .ApplyConfiguration(new WorkLineConfiguration())
            .ApplyConfiguration(new ScoreSheetConfiguration(json))
            .ApplyConfiguration(new PackedSheetRowConfiguration())
            .ApplyConfiguration(new JudgedMarksConfiguration(json))
            .ApplyConfiguration(new EvidenceFileConfiguration())
            .ApplyConfiguration(new EvidenceContentConfiguration())
            .ApplyConfiguration(new EligibilityHoldConfiguration(json))
            .ApplyConfiguration(new OpinionRequestConfiguration(json))
            .ApplyConfiguration(new NominationConfiguration())
            .ApplyConfiguration(new BlocNominationConfiguration(json))
            .ApplyConfiguration<EvaluationRun>(new EvaluationRunConfiguration(json))
            .ApplyConfiguration<RunSeal>(new EvaluationRunConfiguration(json))
            .ApplyConfiguration<EvaluationRow>(new EvaluationRunConfiguration(json))
            .ApplyConfiguration(new TieDecisionConfiguration(json))
            .ApplyConfiguration(new SavedScenarioConfiguration())
            .ApplyConfiguration(new PublicCommentConfiguration(json))
            .ApplyConfiguration(new CouncilSessionConfiguration(json))
            .ApplyConfiguration(new AwardDecisionConfiguration(json))
            .ApplyConfiguration(new HonourLineConfiguration())
            .ApplyConfiguration(new RoleAssignmentConfiguration())
            .ApplyConfiguration(new DigestMarkConfiguration(json))
            .ApplyConfiguration(new AuditEntryConfiguration())
            .ApplyConfiguration(new AuditPayloadConfiguration())
            .ApplyConfiguration(new AuditHeadConfiguration())
            .ApplyConfiguration(new CommandRecordConfiguration());
        if (!IsSqlite)
        {
            OrdinalText.CollateAsBytes(modelBuilder);
        }
    }
}
