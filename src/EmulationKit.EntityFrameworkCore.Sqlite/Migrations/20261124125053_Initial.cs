using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationKit.EntityFrameworkCore.Sqlite.Migrations
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
                    Chain = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", nullable: true),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    PayloadHash = table.Column<string>(type: "TEXT", nullable: false),
                    Previous = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAuditEntries", x => new { x.Chain, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "EkAuditHeads",
                columns: table => new
                {
                    Chain = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAuditHeads", x => x.Chain);
                });

            migrationBuilder.CreateTable(
                name: "EkAuditPayloads",
                columns: table => new
                {
                    Chain = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true),
                    Personal = table.Column<bool>(type: "INTEGER", nullable: false),
                    ErasedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAuditPayloads", x => new { x.Chain, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "EkAwardDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluationSeal = table.Column<string>(type: "TEXT", nullable: false),
                    Supplements = table.Column<string>(type: "TEXT", nullable: true),
                    Signature = table.Column<string>(type: "TEXT", nullable: true),
                    Citations = table.Column<string>(type: "TEXT", nullable: false),
                    Honourees = table.Column<string>(type: "TEXT", nullable: false),
                    Revocations = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkAwardDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkBlocMembers",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BlocId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkBlocMembers", x => new { x.BlocId, x.ParticipantId });
                });

            migrationBuilder.CreateTable(
                name: "EkBlocNominations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bloc = table.Column<string>(type: "TEXT", nullable: false),
                    Award = table.Column<string>(type: "TEXT", nullable: false),
                    Members = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkBlocNominations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkBlocs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    Members = table.Column<string>(type: "TEXT", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    Pact = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkBlocs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkCampaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Parent = table.Column<string>(type: "TEXT", nullable: true),
                    Proposal = table.Column<string>(type: "TEXT", nullable: true),
                    Versions = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: true),
                    History = table.Column<string>(type: "TEXT", nullable: false),
                    StandingBody = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkCampaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkCommands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkCommands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkCouncilSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Members = table.Column<string>(type: "TEXT", nullable: false),
                    Tellers = table.Column<string>(type: "TEXT", nullable: false),
                    Motions = table.Column<string>(type: "TEXT", nullable: false),
                    Conflicts = table.Column<string>(type: "TEXT", nullable: false),
                    PaperEntries = table.Column<string>(type: "TEXT", nullable: false),
                    VoidedRounds = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Box = table.Column<byte[]>(type: "BLOB", nullable: false),
                    BoxKey = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Roll = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkCouncilSessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkDigestMarks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Told = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkDigestMarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEligibilityHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", nullable: false),
                    SetBy = table.Column<string>(type: "TEXT", nullable: false),
                    SetOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetDocument = table.Column<string>(type: "TEXT", nullable: false),
                    PublicWording = table.Column<string>(type: "TEXT", nullable: false),
                    LiftedBy = table.Column<string>(type: "TEXT", nullable: true),
                    LiftedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LiftDocument = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEligibilityHolds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvaluationRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Run = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Bloc = table.Column<string>(type: "TEXT", nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false),
                    Award = table.Column<string>(type: "TEXT", nullable: true),
                    Board = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: true),
                    Share = table.Column<long>(type: "INTEGER", nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: true),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Standing = table.Column<long>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    AreaPoints = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvaluationRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvaluationRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    RulesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AwardYear = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    SealHash = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", nullable: true),
                    IsPublished = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvaluationRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvaluationSeals",
                columns: table => new
                {
                    Run = table.Column<Guid>(type: "TEXT", nullable: false),
                    File = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvaluationSeals", x => x.Run);
                });

            migrationBuilder.CreateTable(
                name: "EkEvidenceContents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvidenceContents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkEvidenceFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", nullable: false),
                    UploadedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkEvidenceFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkHonourLines",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Award = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    NumberText = table.Column<string>(type: "TEXT", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", nullable: false),
                    Nature = table.Column<string>(type: "TEXT", nullable: true),
                    Parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    NameText = table.Column<string>(type: "TEXT", nullable: false),
                    UnitText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkHonourLines", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "EkJudgedMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Criterion = table.Column<string>(type: "TEXT", nullable: false),
                    Reviewers = table.Column<string>(type: "TEXT", nullable: false),
                    History = table.Column<string>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkJudgedMarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkNominations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Award = table.Column<string>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkNominations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkOpinionRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskDocument = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnswerDocument = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkOpinionRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkParticipants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nature = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    Successors = table.Column<string>(type: "TEXT", nullable: false),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Weight = table.Column<decimal>(type: "TEXT", nullable: true),
                    Post = table.Column<string>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: true),
                    PhotoConsent = table.Column<string>(type: "TEXT", nullable: true),
                    ErasedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkParticipants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkPublicComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: true),
                    Contact = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    IsAnswered = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkPublicComments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkRegistrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    SupplementDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Works = table.Column<string>(type: "TEXT", nullable: false),
                    Reports = table.Column<string>(type: "TEXT", nullable: false),
                    History = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkRegistrations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkRoleAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: true),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Substitute = table.Column<string>(type: "TEXT", nullable: true),
                    SubstituteFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SubstituteTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkRoleAssignments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkSavedScenarios",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Query = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    DroppedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkSavedScenarios", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkScoreSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Participant = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Bloc = table.Column<string>(type: "TEXT", nullable: true),
                    RulesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    IsReturned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: true),
                    Total = table.Column<long>(type: "INTEGER", nullable: true),
                    Standing = table.Column<long>(type: "INTEGER", nullable: false),
                    SelfTotal = table.Column<long>(type: "INTEGER", nullable: true),
                    Packed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkScoreSheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkTieDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Award = table.Column<string>(type: "TEXT", nullable: false),
                    Granted = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkTieDecisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkWorkLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Campaign = table.Column<Guid>(type: "TEXT", nullable: false),
                    Registration = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Ends = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    UnitText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EkWorkLines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EkScoreSheetDossiers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PendingReturn = table.Column<string>(type: "TEXT", nullable: true),
                    Entries = table.Column<string>(type: "TEXT", nullable: false),
                    History = table.Column<string>(type: "TEXT", nullable: false),
                    Returns = table.Column<string>(type: "TEXT", nullable: false),
                    Signatures = table.Column<string>(type: "TEXT", nullable: false)
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
