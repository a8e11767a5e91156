using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>What a motion must be before it can be put.</summary>
internal static class MotionChecks
{
    public static Problems Of(
        MotionKind kind, string awardCode, IReadOnlyList<ParticipantId> candidates, int places, decimal requiredShare)
    {
        var problems = new Problems();
        Codes.Check(problems, "awardCode", awardCode);
        CheckCandidates(problems, candidates);
        if (requiredShare is < 0m or > 1m || (kind == MotionKind.Award && requiredShare == 0m))
        {
            problems.Add("Motion.ShareOutOfRange", "requiredShare",
                "The required share must be above 0 and at most 1 (0.8 for 80 %); only a tie can ask for none.",
                "Tỷ lệ phiếu cần đạt phải lớn hơn 0 và không quá 1 (0,8 là 80 %); chỉ khi phân định đồng hạng mới được để 0.");
        }

        if (kind == MotionKind.Tie && candidates.Count > 0 && (places < 1 || places >= candidates.Count))
        {
            problems.Add("Motion.PlacesOutOfRange", "places",
                "A tie is settled for at least one place and for fewer places than there are candidates.",
                "Phân định đồng hạng cần ít nhất một suất và số suất phải ít hơn số ứng viên.");
        }

        return problems;
    }

    private static void CheckCandidates(Problems problems, IReadOnlyList<ParticipantId> candidates)
    {
        if (candidates.Count == 0)
        {
            problems.Add("Motion.NoCandidates", "candidates",
                "The motion names no candidate; name at least one.",
                "Nội dung biểu quyết chưa có ứng viên; cần ít nhất một.");
        }

        if (candidates.Count > Motion.MostCandidates)
        {
            problems.Add("Motion.TooManyCandidates", "candidates",
                $"The motion names {candidates.Count} candidates; divide it into motions of at most {Motion.MostCandidates}.",
                $"Nội dung biểu quyết có {candidates.Count} ứng viên; hãy chia thành các nội dung có tối đa {Motion.MostCandidates}.");
        }

        var seen = new HashSet<ParticipantId>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!seen.Add(candidates[i]))
            {
                problems.Add("Motion.CandidateTwice", $"candidates/{i}",
                    "The candidate is already on the motion; name each once.",
                    "Ứng viên đã có trong nội dung biểu quyết; mỗi ứng viên chỉ ghi một lần.");
            }
        }
    }
}
