using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>What a participant counts as: what its kind says, or where that is said of each, what the register says.</summary>
internal static class WorkStandings
{
    public static bool IsLeader(this WorkStanding standing, Participant participant) =>
        standing == WorkStanding.Leader || (standing == WorkStanding.OfEach && participant.Standing == PersonStanding.Leader);

    public static bool IsDirectWorker(this WorkStanding standing, Participant participant) =>
        standing == WorkStanding.DirectWorker || (standing == WorkStanding.OfEach && participant.Standing == PersonStanding.DirectWorker);
}
