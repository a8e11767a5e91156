using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Tests.Access;
using EmulationKit.Tests.Awards.BlocNominations;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.Honours;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring.Evidence;
using EmulationKit.Tests.Scoring.Files;
using EmulationKit.Tests.Scoring.Judging;
using EmulationKit.Tests.Scoring.Views;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.EntityFrameworkCore.Tests.UseCases;

[Collection(StorageTests.Name)]
public sealed class AccessMatrixOnSqliteTests(Databases databases) : AccessMatrixTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class AccessMatrixOnPostgreSqlTests(Databases databases) : AccessMatrixTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class LifeOfACampaignOnSqliteTests(Databases databases) : LifeOfACampaignTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class LifeOfACampaignOnPostgreSqlTests(Databases databases) : LifeOfACampaignTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class NameFirstOrganiserOnSqliteTests(Databases databases) : NameFirstOrganiserTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class NameFirstOrganiserOnPostgreSqlTests(Databases databases) : NameFirstOrganiserTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class UseCaseOnSqliteTests(Databases databases) : UseCaseTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class UseCaseOnPostgreSqlTests(Databases databases) : UseCaseTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class VisibilityOnSqliteTests(Databases databases) : VisibilityTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class VisibilityOnPostgreSqlTests(Databases databases) : VisibilityTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class QueryMatrixOnSqliteTests(Databases databases) : QueryMatrixTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class QueryMatrixOnPostgreSqlTests(Databases databases) : QueryMatrixTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class PhaseMatrixOnSqliteTests(Databases databases) : PhaseMatrixTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class PhaseMatrixOnPostgreSqlTests(Databases databases) : PhaseMatrixTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class EvidenceOnSqliteTests(Databases databases) : EvidenceTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class EvidenceOnPostgreSqlTests(Databases databases) : EvidenceTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class TwoEditorsOnSqliteTests(Databases databases) : TwoEditorsTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class TwoEditorsOnPostgreSqlTests(Databases databases) : TwoEditorsTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class MergedCommunesOnSqliteTests(Databases databases) : MergedCommunesTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class MergedCommunesOnPostgreSqlTests(Databases databases) : MergedCommunesTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class MarkingOnSqliteTests(Databases databases) : MarkingTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class MarkingOnPostgreSqlTests(Databases databases) : MarkingTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class StandingBodyOnSqliteTests(Databases databases) : StandingBodyTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class StandingBodyOnPostgreSqlTests(Databases databases) : StandingBodyTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class SendDigestsOnSqliteTests(Databases databases) : SendDigestsTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class SendDigestsOnPostgreSqlTests(Databases databases) : SendDigestsTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class ShowSheetOnSqliteTests(Databases databases) : ShowSheetTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class ShowSheetOnPostgreSqlTests(Databases databases) : ShowSheetTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class ScoreFileOnSqliteTests(Databases databases) : ScoreFileTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class ScoreFileOnPostgreSqlTests(Databases databases) : ScoreFileTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class ListHonoursOnSqliteTests(Databases databases) : ListHonoursTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class ListHonoursOnPostgreSqlTests(Databases databases) : ListHonoursTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));

[Collection(StorageTests.Name)]
public sealed class BlocNominationOnSqliteTests(Databases databases) : BlocNominationTests(new DatabaseTestStores(databases, DatabaseKind.Sqlite));

[Collection(StorageTests.Name)]
public sealed class BlocNominationOnPostgreSqlTests(Databases databases) : BlocNominationTests(new DatabaseTestStores(databases, DatabaseKind.PostgreSql));
