using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Campaigns;

/// <summary>A bloc of departments with three members, the first of which is head and the second deputy in 2023.</summary>
internal sealed class ABloc
{
    public const string Code = "general";

    public static readonly DateOnly Start = new(2023, 1, 1);

    public ABloc(Campaign? campaign = null, bool officers = true)
    {
        Roster = BlocRoster.Of(campaign ?? ACampaign.Open(), []);
        Bloc = Roster.Found(Code, "Khối Tổng hợp", BlocKind.Bloc, "department").Value;
        foreach (var member in Members)
        {
            Refused.Not(Roster.Admit(Code, member, "department"));
        }

        if (officers)
        {
            Refused.Not(Bloc.Appoint(BlocRole.Head, Head, Start));
            Refused.Not(Bloc.Appoint(BlocRole.Deputy, Deputy, Start));
        }
    }

    public ParticipantId Head { get; } = ParticipantId.New();

    public ParticipantId Deputy { get; } = ParticipantId.New();

    public ParticipantId Member { get; } = ParticipantId.New();

    public ParticipantId[] Members => [Head, Deputy, Member];

    public BlocRoster Roster { get; }

    public Bloc Bloc { get; }
}
