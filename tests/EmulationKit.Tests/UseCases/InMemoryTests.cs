using EmulationKit.Tests.Access;
using EmulationKit.Tests.Awards.BlocNominations;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.Honours;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring.Evidence;
using EmulationKit.Tests.Scoring.Files;
using EmulationKit.Tests.Scoring.Judging;
using EmulationKit.Tests.Scoring.Views;

namespace EmulationKit.Tests.UseCases;

public sealed class AccessMatrixInMemoryTests() : AccessMatrixTests(new InMemoryStores());

public sealed class LifeOfACampaignInMemoryTests() : LifeOfACampaignTests(new InMemoryStores());

public sealed class NameFirstOrganiserInMemoryTests() : NameFirstOrganiserTests(new InMemoryStores());

public sealed class UseCaseInMemoryTests() : UseCaseTests(new InMemoryStores());

public sealed class VisibilityInMemoryTests() : VisibilityTests(new InMemoryStores());

public sealed class QueryMatrixInMemoryTests() : QueryMatrixTests(new InMemoryStores());

public sealed class PhaseMatrixInMemoryTests() : PhaseMatrixTests(new InMemoryStores());

public sealed class EvidenceInMemoryTests() : EvidenceTests(new InMemoryStores());

public sealed class TwoEditorsInMemoryTests() : TwoEditorsTests(new InMemoryStores());

public sealed class MergedCommunesInMemoryTests() : MergedCommunesTests(new InMemoryStores());

public sealed class MarkingInMemoryTests() : MarkingTests(new InMemoryStores());

public sealed class StandingBodyInMemoryTests() : StandingBodyTests(new InMemoryStores());

public sealed class SendDigestsInMemoryTests() : SendDigestsTests(new InMemoryStores());
public sealed class ShowSheetInMemoryTests() : ShowSheetTests(new InMemoryStores());
public sealed class ScoreFileInMemoryTests() : ScoreFileTests(new InMemoryStores());

public sealed class ListHonoursInMemoryTests() : ListHonoursTests(new InMemoryStores());

public sealed class BlocNominationInMemoryTests() : BlocNominationTests(new InMemoryStores());
