using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationKit.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EkAuditEntries",
                columns: table => new
                {
                    Chain = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Actor = table.Column<string>(type: "text", nullable: true),
                    Action = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    PayloadHash = table.Column<string>(type: "text", nullable: false),
                    Previous = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAuditEntries", x => new { x.Chain, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "EkAuditHeads",
                columns: table => new
                {
                    Chain = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAuditHeads", x => x.Chain);
                });

            migrationBuilder.CreateTable(
                name: "EkAuditPayloads",
                columns: table => new
                {
                    Chain = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: true),
                    Personal = table.Column<bool>(type: "boolean", nullable: false),
                    ErasedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAuditPayloads", x => new { x.Chain, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "EkAwardDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    EvaluationSeal = table.Column<string>(type: "text", nullable: false),
                    Supplements = table.Column<string>(type: "text", nullable: true),
                    Signature = table.Column<string>(type: "text", nullable: true),
                    Citations = table.Column<string>(type: "text", nullable: false),
                    Honourees = table.Column<string>(type: "text", nullable: false),
                    Revocations = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAwardDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkBlocMembers",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "uuid", nullable: false),
                    BlocId = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkBlocMembers", x => new { x.BlocId, x.ParticipantId });
                });

            migrationBuilder.CreateTable(
                name: "EkBlocNominations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Bloc = table.Column<string>(type: "text", nullable: false),
                    Award = table.Column<string>(type: "text", nullable: false),
                    Members = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkBlocNominations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkBlocs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Kinds = table.Column<string>(type: "text", nullable: false),
                    Members = table.Column<string>(type: "text", nullable: false),
                    Terms = table.Column<string>(type: "text", nullable: false),
                    Pact = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkBlocs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkCampaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Plan = table.Column<string>(type: "text", nullable: false),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Parent = table.Column<string>(type: "text", nullable: true),
                    Proposal = table.Column<string>(type: "text", nullable: true),
                    Versions = table.Column<string>(type: "text", nullable: false),
                    Origin = table.Column<string>(type: "text", nullable: true),
                    History = table.Column<string>(type: "text", nullable: false),
                    StandingBody = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkCampaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkCommands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<string>(type: "text", nullable: false),
                    Result = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkCommands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkCouncilSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Members = table.Column<string>(type: "text", nullable: false),
                    Tellers = table.Column<string>(type: "text", nullable: false),
                    Motions = table.Column<string>(type: "text", nullable: false),
                    Conflicts = table.Column<string>(type: "text", nullable: false),
                    PaperEntries = table.Column<string>(type: "text", nullable: false),
                    VoidedRounds = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Box = table.Column<byte[]>(type: "bytea", nullable: false),
                    BoxKey = table.Column<byte[]>(type: "bytea", nullable: true),
                    Roll = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkCouncilSessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkDigestMarks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Told = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkDigestMarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEligibilityHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Ground = table.Column<string>(type: "text", nullable: false),
                    SetBy = table.Column<string>(type: "text", nullable: false),
                    SetOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SetDocument = table.Column<string>(type: "text", nullable: false),
                    PublicWording = table.Column<string>(type: "text", nullable: false),
                    LiftedBy = table.Column<string>(type: "text", nullable: true),
                    LiftedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LiftDocument = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEligibilityHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvaluationRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Run = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Bloc = table.Column<string>(type: "text", nullable: true),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Award = table.Column<string>(type: "text", nullable: true),
                    Board = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "text", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: true),
                    Share = table.Column<long>(type: "bigint", nullable: true),
                    Rank = table.Column<int>(type: "integer", nullable: true),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Standing = table.Column<long>(type: "bigint", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    AreaPoints = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvaluationRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvaluationRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    RulesVersion = table.Column<int>(type: "integer", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    AwardYear = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SealHash = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: true),
                    IsPublished = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvaluationRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvaluationSeals",
                columns: table => new
                {
                    Run = table.Column<Guid>(type: "uuid", nullable: false),
                    File = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvaluationSeals", x => x.Run);
                });

            migrationBuilder.CreateTable(
                name: "EkEvidenceContents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvidenceContents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvidenceFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedBy = table.Column<string>(type: "text", nullable: false),
                    UploadedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    MediaType = table.Column<string>(type: "text", nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    Verdict = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvidenceFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkHonourLines",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Decision = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Award = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    NumberText = table.Column<string>(type: "text", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Standing = table.Column<string>(type: "text", nullable: false),
                    Nature = table.Column<string>(type: "text", nullable: true),
                    Parent = table.Column<Guid>(type: "uuid", nullable: true),
                    NameText = table.Column<string>(type: "text", nullable: false),
                    UnitText = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkHonourLines", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "EkJudgedMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Criterion = table.Column<string>(type: "text", nullable: false),
                    Reviewers = table.Column<string>(type: "text", nullable: false),
                    History = table.Column<string>(type: "text", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkJudgedMarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkNominations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Award = table.Column<string>(type: "text", nullable: false),
                    Report = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkNominations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkOpinionRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Agency = table.Column<string>(type: "text", nullable: false),
                    AskedBy = table.Column<string>(type: "text", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AskDocument = table.Column<string>(type: "text", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerDocument = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkOpinionRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkParticipants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nature = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Parent = table.Column<Guid>(type: "uuid", nullable: true),
                    Successors = table.Column<string>(type: "text", nullable: false),
                    Tags = table.Column<string>(type: "text", nullable: false),
                    Weight = table.Column<decimal>(type: "numeric", nullable: true),
                    Post = table.Column<string>(type: "text", nullable: true),
                    Standing = table.Column<string>(type: "text", nullable: true),
                    SearchText = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Details = table.Column<string>(type: "text", nullable: true),
                    PhotoConsent = table.Column<string>(type: "text", nullable: true),
                    ErasedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkParticipants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkPublicComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    About = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<string>(type: "text", nullable: true),
                    Contact = table.Column<string>(type: "text", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    IsAnswered = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkPublicComments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkRegistrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    SupplementDue = table.Column<DateOnly>(type: "date", nullable: true),
                    Works = table.Column<string>(type: "text", nullable: false),
                    Reports = table.Column<string>(type: "text", nullable: false),
                    History = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkRegistrations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkRoleAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Actor = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: true),
                    Unit = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Substitute = table.Column<string>(type: "text", nullable: true),
                    SubstituteFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    SubstituteTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkRoleAssignments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkSavedScenarios",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Query = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DroppedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkSavedScenarios", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkScoreSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Participant = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Bloc = table.Column<string>(type: "text", nullable: true),
                    RulesVersion = table.Column<int>(type: "integer", nullable: false),
                    SortKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<string>(type: "text", nullable: false),
                    IsReturned = table.Column<bool>(type: "boolean", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Total = table.Column<long>(type: "bigint", nullable: true),
                    Standing = table.Column<long>(type: "bigint", nullable: false),
                    SelfTotal = table.Column<long>(type: "bigint", nullable: true),
                    Packed = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkScoreSheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkTieDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Award = table.Column<string>(type: "text", nullable: false),
                    Granted = table.Column<string>(type: "text", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkTieDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkWorkLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Campaign = table.Column<Guid>(type: "uuid", nullable: false),
                    Registration = table.Column<Guid>(type: "uuid", nullable: false),
                    Unit = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Ends = table.Column<DateOnly>(type: "date", nullable: false),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    UnitText = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkWorkLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkScoreSheetDossiers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PendingReturn = table.Column<string>(type: "text", nullable: true),
                    Entries = table.Column<string>(type: "text", nullable: false),
                    History = table.Column<string>(type: "text", nullable: false),
                    Returns = table.Column<string>(type: "text", nullable: false),
                    Signatures = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkScoreSheetDossiers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EkScoreSheetDossiers_EkScoreSheets_Id",
                        column: x => x.Id,
                        principalTable: "EkScoreSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EkAuditEntries_Chain_Actor_Sequence",
                table: "EkAuditEntries",
                columns: new[] { "Chain", "Actor", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_EkAuditEntries_Chain_Subject_Sequence",
                table: "EkAuditEntries",
                columns: new[] { "Chain", "Subject", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_EkAwardDecisions_Campaign_Id",
                table: "EkAwardDecisions",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkAwardDecisions_Signed",
                table: "EkAwardDecisions",
                columns: new[] { "Campaign", "Id" },
                filter: "\"Signature\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_EkBlocMembers_CampaignId_ParticipantId",
                table: "EkBlocMembers",
                columns: new[] { "CampaignId", "ParticipantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EkBlocNominations_Campaign_Bloc_Award",
                table: "EkBlocNominations",
                columns: new[] { "Campaign", "Bloc", "Award" });

            migrationBuilder.CreateIndex(
                name: "IX_EkBlocNominations_Campaign_Id",
                table: "EkBlocNominations",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkBlocNominations_Campaign_State_Id",
                table: "EkBlocNominations",
                columns: new[] { "Campaign", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkBlocs_CampaignId_Code",
                table: "EkBlocs",
                columns: new[] { "CampaignId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EkCampaigns_Code",
                table: "EkCampaigns",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EkCampaigns_State_Code",
                table: "EkCampaigns",
                columns: new[] { "State", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_EkCommands_At",
                table: "EkCommands",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_EkCouncilSessions_Campaign_MeetsOn",
                table: "EkCouncilSessions",
                columns: new[] { "Campaign", "MeetsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEligibilityHolds_LiftedOn_SetOn_Id",
                table: "EkEligibilityHolds",
                columns: new[] { "LiftedOn", "SetOn", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkEligibilityHolds_Participant_SetOn_Id",
                table: "EkEligibilityHolds",
                columns: new[] { "Participant", "SetOn", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkEligibilityHolds_SetOn_Id",
                table: "EkEligibilityHolds",
                columns: new[] { "SetOn", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRows_Participant_Run",
                table: "EkEvaluationRows",
                columns: new[] { "Participant", "Run" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRows_Run_Board_Bloc_Place_SortKey_Id",
                table: "EkEvaluationRows",
                columns: new[] { "Run", "Board", "Bloc", "Place", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRows_Run_Board_Outcome_Place_SortKey_Id",
                table: "EkEvaluationRows",
                columns: new[] { "Run", "Board", "Outcome", "Place", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRows_Run_Board_Place_SortKey_Id",
                table: "EkEvaluationRows",
                columns: new[] { "Run", "Board", "Place", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRows_Run_Board_SortKey_Id",
                table: "EkEvaluationRows",
                columns: new[] { "Run", "Board", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRows_Run_Board_Standing_SortKey_Id",
                table: "EkEvaluationRows",
                columns: new[] { "Run", "Board", "Standing", "SortKey", "Id" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRows_Run_Unit_Board",
                table: "EkEvaluationRows",
                columns: new[] { "Run", "Unit", "Board" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRuns_Campaign_Id",
                table: "EkEvaluationRuns",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvaluationRuns_Campaign_SealHash",
                table: "EkEvaluationRuns",
                columns: new[] { "Campaign", "SealHash" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvidenceFiles_Campaign_Unit",
                table: "EkEvidenceFiles",
                columns: new[] { "Campaign", "Unit" });

            migrationBuilder.CreateIndex(
                name: "IX_EkEvidenceFiles_Verdict_Id",
                table: "EkEvidenceFiles",
                columns: new[] { "Verdict", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkHonourLines_Campaign_Award_SignedOn_Decision_Position",
                table: "EkHonourLines",
                columns: new[] { "Campaign", "Award", "SignedOn", "Decision", "Position" },
                descending: new[] { false, false, true, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkHonourLines_Campaign_Nature_SignedOn_Decision_Position",
                table: "EkHonourLines",
                columns: new[] { "Campaign", "Nature", "SignedOn", "Decision", "Position" },
                descending: new[] { false, false, true, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkHonourLines_Campaign_NumberText_SignedOn_Decision_Position",
                table: "EkHonourLines",
                columns: new[] { "Campaign", "NumberText", "SignedOn", "Decision", "Position" },
                descending: new[] { false, false, true, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkHonourLines_Campaign_SignedOn_Decision_Position",
                table: "EkHonourLines",
                columns: new[] { "Campaign", "SignedOn", "Decision", "Position" },
                descending: new[] { false, true, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkHonourLines_Decision",
                table: "EkHonourLines",
                column: "Decision");

            migrationBuilder.CreateIndex(
                name: "IX_EkHonourLines_Parent",
                table: "EkHonourLines",
                column: "Parent");

            migrationBuilder.CreateIndex(
                name: "IX_EkHonourLines_Participant",
                table: "EkHonourLines",
                column: "Participant");

            migrationBuilder.CreateIndex(
                name: "IX_EkJudgedMarks_Campaign_Criterion_Id",
                table: "EkJudgedMarks",
                columns: new[] { "Campaign", "Criterion", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkJudgedMarks_Campaign_Participant_Criterion",
                table: "EkJudgedMarks",
                columns: new[] { "Campaign", "Participant", "Criterion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EkNominations_Campaign_Award_Id",
                table: "EkNominations",
                columns: new[] { "Campaign", "Award", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkNominations_Campaign_Id",
                table: "EkNominations",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkNominations_Campaign_Participant",
                table: "EkNominations",
                columns: new[] { "Campaign", "Participant" });

            migrationBuilder.CreateIndex(
                name: "IX_EkNominations_Campaign_State_Id",
                table: "EkNominations",
                columns: new[] { "Campaign", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkNominations_Unit_Campaign",
                table: "EkNominations",
                columns: new[] { "Unit", "Campaign" });

            migrationBuilder.CreateIndex(
                name: "IX_EkOpinionRequests_AnsweredOn_AskedOn_Id",
                table: "EkOpinionRequests",
                columns: new[] { "AnsweredOn", "AskedOn", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkOpinionRequests_AskedOn_Id",
                table: "EkOpinionRequests",
                columns: new[] { "AskedOn", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkOpinionRequests_Participant_AskedOn_Id",
                table: "EkOpinionRequests",
                columns: new[] { "Participant", "AskedOn", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkParticipants_Code",
                table: "EkParticipants",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EkParticipants_Kind_SortKey_Id",
                table: "EkParticipants",
                columns: new[] { "Kind", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkParticipants_Nature_SortKey_Id",
                table: "EkParticipants",
                columns: new[] { "Nature", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkParticipants_Parent_SortKey_Id",
                table: "EkParticipants",
                columns: new[] { "Parent", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkParticipants_SearchText",
                table: "EkParticipants",
                column: "SearchText");

            migrationBuilder.CreateIndex(
                name: "IX_EkParticipants_SortKey_Id",
                table: "EkParticipants",
                columns: new[] { "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkPublicComments_Campaign_Id",
                table: "EkPublicComments",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkPublicComments_Campaign_IsAnswered_Id",
                table: "EkPublicComments",
                columns: new[] { "Campaign", "IsAnswered", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkRegistrations_CampaignId_Id",
                table: "EkRegistrations",
                columns: new[] { "CampaignId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkRegistrations_CampaignId_ParticipantId",
                table: "EkRegistrations",
                columns: new[] { "CampaignId", "ParticipantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EkRegistrations_CampaignId_State_Id",
                table: "EkRegistrations",
                columns: new[] { "CampaignId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkRegistrations_ParticipantId",
                table: "EkRegistrations",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_EkRegistrations_Unit_CampaignId",
                table: "EkRegistrations",
                columns: new[] { "Unit", "CampaignId" });

            migrationBuilder.CreateIndex(
                name: "IX_EkRoleAssignments_Actor",
                table: "EkRoleAssignments",
                column: "Actor");

            migrationBuilder.CreateIndex(
                name: "IX_EkRoleAssignments_Campaign_Id",
                table: "EkRoleAssignments",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkRoleAssignments_Campaign_Role_Id",
                table: "EkRoleAssignments",
                columns: new[] { "Campaign", "Role", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkRoleAssignments_Substitute",
                table: "EkRoleAssignments",
                column: "Substitute");

            migrationBuilder.CreateIndex(
                name: "IX_EkRoleAssignments_Unit",
                table: "EkRoleAssignments",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "IX_EkSavedScenarios_Campaign_Id",
                table: "EkSavedScenarios",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Campaign_Bloc_SortKey_Id",
                table: "EkScoreSheets",
                columns: new[] { "Campaign", "Bloc", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Campaign_Id",
                table: "EkScoreSheets",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Campaign_SortKey_Id",
                table: "EkScoreSheets",
                columns: new[] { "Campaign", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Campaign_Standing_SortKey_Id",
                table: "EkScoreSheets",
                columns: new[] { "Campaign", "Standing", "SortKey", "Id" },
                descending: new[] { false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Campaign_State_Id",
                table: "EkScoreSheets",
                columns: new[] { "Campaign", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Campaign_State_SortKey_Id",
                table: "EkScoreSheets",
                columns: new[] { "Campaign", "State", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Campaign_State_Standing_SortKey_Id",
                table: "EkScoreSheets",
                columns: new[] { "Campaign", "State", "Standing", "SortKey", "Id" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Participant_Campaign",
                table: "EkScoreSheets",
                columns: new[] { "Participant", "Campaign" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EkScoreSheets_Unit_Campaign",
                table: "EkScoreSheets",
                columns: new[] { "Unit", "Campaign" });

            migrationBuilder.CreateIndex(
                name: "IX_EkTieDecisions_Campaign_Id",
                table: "EkTieDecisions",
                columns: new[] { "Campaign", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkWorkLines_Campaign_Place_Ends_Id",
                table: "EkWorkLines",
                columns: new[] { "Campaign", "Place", "Ends", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkWorkLines_Campaign_Status_Place_Ends_Id",
                table: "EkWorkLines",
                columns: new[] { "Campaign", "Status", "Place", "Ends", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EkWorkLines_Registration",
                table: "EkWorkLines",
                column: "Registration");

            migrationBuilder.CreateIndex(
                name: "IX_EkWorkLines_Unit_Campaign_Place_Ends_Id",
                table: "EkWorkLines",
                columns: new[] { "Unit", "Campaign", "Place", "Ends", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EkAuditEntries");

            migrationBuilder.DropTable(
                name: "EkAuditHeads");

            migrationBuilder.DropTable(
                name: "EkAuditPayloads");

            migrationBuilder.DropTable(
                name: "EkAwardDecisions");

            migrationBuilder.DropTable(
                name: "EkBlocMembers");

            migrationBuilder.DropTable(
                name: "EkBlocNominations");

            migrationBuilder.DropTable(
                name: "EkBlocs");

            migrationBuilder.DropTable(
                name: "EkCampaigns");

            migrationBuilder.DropTable(
                name: "EkCommands");

            migrationBuilder.DropTable(
                name: "EkCouncilSessions");

            migrationBuilder.DropTable(
                name: "EkDigestMarks");

            migrationBuilder.DropTable(
                name: "EkEligibilityHolds");

            migrationBuilder.DropTable(
                name: "EkEvaluationRows");

            migrationBuilder.DropTable(
                name: "EkEvaluationRuns");

            migrationBuilder.DropTable(
                name: "EkEvaluationSeals");

            migrationBuilder.DropTable(
                name: "EkEvidenceContents");

            migrationBuilder.DropTable(
                name: "EkEvidenceFiles");

            migrationBuilder.DropTable(
                name: "EkHonourLines");

            migrationBuilder.DropTable(
                name: "EkJudgedMarks");

            migrationBuilder.DropTable(
                name: "EkNominations");

            migrationBuilder.DropTable(
                name: "EkOpinionRequests");

            migrationBuilder.DropTable(
                name: "EkParticipants");

            migrationBuilder.DropTable(
                name: "EkPublicComments");

            migrationBuilder.DropTable(
                name: "EkRegistrations");

            migrationBuilder.DropTable(
                name: "EkRoleAssignments");

            migrationBuilder.DropTable(
                name: "EkSavedScenarios");

            migrationBuilder.DropTable(
                name: "EkScoreSheetDossiers");

            migrationBuilder.DropTable(
                name: "EkTieDecisions");

            migrationBuilder.DropTable(
                name: "EkWorkLines");

            migrationBuilder.DropTable(
                name: "EkScoreSheets");
        }
    }
}
