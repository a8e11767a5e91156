using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>What the tellers' counts of paper ballots must be to agree with each other and with the motion.</summary>
internal static class PaperChecks
{
    public static Problems Of(Motion motion, PaperBallots ballots)
    {
        var problems = new Problems();
        if (ballots.Returned < 0 || ballots.Returned > ballots.Voters.Count)
        {
            problems.Add("Paper.MoreThanVoters", "returned",
                $"{ballots.Returned} paper ballots were returned by {ballots.Voters.Count} members; there is at most one each.",
                $"Thu về {ballots.Returned} phiếu giấy của {ballots.Voters.Count} thành viên; mỗi người nhiều nhất một phiếu.");
        }

        if (ballots.Invalid < 0 || ballots.Invalid > ballots.Returned)
        {
            problems.Add("Paper.InvalidOutOfRange", "invalid",
                $"{ballots.Invalid} of {ballots.Returned} paper ballots cannot be invalid; count again.",
                $"Không thể có {ballots.Invalid} phiếu không hợp lệ trong {ballots.Returned} phiếu thu về; hãy kiểm lại.");
        }

        CheckCandidates(problems, motion, ballots);
        var votesFor = ballots.Counts.Sum(count => (long)count.For);
        if (votesFor > (long)motion.Places * Math.Max(0, ballots.Returned - ballots.Invalid))
        {
            problems.Add("Paper.TooManyFor", "counts",
                $"There are {votesFor} votes for; a valid ballot has at most {motion.Places}. Count a ballot with more as invalid.",
                $"Có {votesFor} phiếu đồng ý; mỗi phiếu hợp lệ chọn nhiều nhất {motion.Places}. Phiếu chọn thừa là phiếu không hợp lệ.");
        }

        return problems;
    }

    private static void CheckCandidates(Problems problems, Motion motion, PaperBallots ballots)
    {
        var left = new HashSet<ParticipantId>(motion.Candidates);
        for (var i = 0; i < ballots.Counts.Count; i++)
        {
            if (!left.Remove(ballots.Counts[i].Candidate))
            {
                problems.Add("Paper.CandidateUnexpected", $"counts/{i}",
                    "The candidate is not on the motion, or is counted twice; give one line for each candidate.",
                    "Ứng viên không có trong nội dung biểu quyết hoặc bị ghi hai lần; mỗi ứng viên một dòng.");
            }

            CheckNumbers(problems, $"counts/{i}", ballots.Counts[i], ballots);
        }

        if (left.Count > 0)
        {
            problems.Add("Paper.CandidateMissing", "counts",
                $"{left.Count} candidates have no count; give one line for each candidate, with zeros if need be.",
                $"Còn {left.Count} ứng viên chưa có số phiếu; mỗi ứng viên một dòng, ghi số 0 nếu không có.");
        }
    }

    private static void CheckNumbers(Problems problems, string path, PaperCount count, PaperBallots ballots)
    {
        var sum = (long)count.For + count.Against + count.Abstain + count.Invalid;
        if (count.For < 0 || count.Against < 0 || count.Abstain < 0 || count.Invalid < ballots.Invalid)
        {
            problems.Add("Paper.CountOutOfRange", path,
                $"No count is below zero, and at least the {ballots.Invalid} ballots invalid as a whole are invalid here.",
                $"Không có số nào nhỏ hơn 0 và ít nhất {ballots.Invalid} phiếu không hợp lệ toàn phần cũng không hợp lệ ở đây.");
        }
        else if (sum != ballots.Returned)
        {
            problems.Add("Paper.SumDiffers", path,
                $"For, against, abstaining and invalid add up to {sum}, but {ballots.Returned} ballots were returned.",
                $"Tổng đồng ý, không đồng ý, ý kiến khác và không hợp lệ là {sum}, nhưng thu về {ballots.Returned} phiếu.");
        }
    }
}
