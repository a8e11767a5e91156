using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>What a session, a motion on it and a ballot must be.</summary>
internal static class CouncilChecks
{
    public static Problems OfRoll(IReadOnlyList<CouncilMember> members, IReadOnlyList<ActorId> tellers)
    {
        var problems = new Problems();
        if (members.Count == 0)
        {
            problems.Add("Council.NoMembers", "members",
                "The council has no members; list them all, present or not.",
                "Hội đồng chưa có thành viên; hãy ghi đủ mọi thành viên, có mặt hay không.");
        }

        foreach (var (place, _) in Repeated(members.Select(member => member.Id)))
        {
            problems.Add("Council.MemberTwice", $"members/{place}",
                "The member is already listed; list each once.",
                "Thành viên đã có trong danh sách; mỗi người chỉ ghi một lần.");
        }

        if (members.Count(member => member.Role == CouncilRole.Chair) > 1)
        {
            problems.Add("Council.TwoChairs", "members",
                "The council has more than one chair; the others are deputies or members.",
                "Hội đồng có hơn một chủ tịch; những người khác là phó chủ tịch hoặc ủy viên.");
        }

        if (tellers.Count == 0)
        {
            problems.Add("Council.NoTellers", "tellers",
                "The session has no tellers; name at least one.",
                "Phiên họp chưa có tổ kiểm phiếu; cần ít nhất một người.");
        }

        foreach (var (place, _) in Repeated(tellers))
        {
            problems.Add("Council.TellerTwice", $"tellers/{place}",
                "The teller is already listed; list each once.",
                "Người kiểm phiếu đã có trong danh sách; mỗi người chỉ ghi một lần.");
        }

        return problems;
    }

    public static Problems OfMotion(Motion motion, IReadOnlyList<Motion> others)
    {
        var problems = new Problems();
        var taken = others
            .Where(other => other.Kind == motion.Kind && string.Equals(other.AwardCode, motion.AwardCode, StringComparison.OrdinalIgnoreCase))
            .SelectMany(other => other.Candidates)
            .ToHashSet();
        for (var i = 0; i < motion.Candidates.Count; i++)
        {
            if (taken.Contains(motion.Candidates[i]))
            {
                problems.Add("Council.CandidateOnTwoMotions", $"candidates/{i}",
                    $"Another motion already asks about this candidate for '{motion.AwardCode}'; ask once.",
                    $"Đã có nội dung biểu quyết khác về ứng viên này cho '{motion.AwardCode}'; chỉ hỏi một lần.");
            }
        }

        return problems;
    }

    public static Problems OfBallot(Motion motion, IReadOnlyDictionary<ParticipantId, VoteChoice> choices)
    {
        var problems = new Problems();
        foreach (var candidate in motion.Candidates)
        {
            if (!choices.TryGetValue(candidate, out var choice) || !Enum.IsDefined(choice))
            {
                problems.Add("Ballot.ChoiceMissing", $"choices/{candidate.Value}",
                    "Choose for, against or abstain for this candidate.",
                    "Hãy chọn đồng ý, không đồng ý hoặc ý kiến khác cho ứng viên này.");
            }
        }

        foreach (var candidate in choices.Keys.Except(motion.Candidates))
        {
            problems.Add("Ballot.CandidateUnknown", $"choices/{candidate.Value}",
                "This is no candidate of the motion.",
                "Đây không phải ứng viên của nội dung biểu quyết.");
        }

        if (choices.Values.Count(choice => choice == VoteChoice.For) > motion.Places)
        {
            problems.Add("Ballot.TooManyFor", "choices",
                $"The ballot can be for at most {motion.Places} candidates; choose fewer.",
                $"Phiếu chỉ được đồng ý nhiều nhất {motion.Places} ứng viên; hãy chọn ít hơn.");
        }

        return problems;
    }

    private static IEnumerable<(int Place, T Item)> Repeated<T>(IEnumerable<T> items)
    {
        var seen = new HashSet<T>();
        return items.Index().Where(item => !seen.Add(item.Item));
    }
}
