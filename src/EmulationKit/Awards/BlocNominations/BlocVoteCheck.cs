using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>Finds everything that cannot be in the minutes of a nomination vote.</summary>
internal static class BlocVoteCheck
{
    public static Problems Of(BlocVoteMinutes minutes, IReadOnlyList<ParticipantId> members, DateRange days, DateOnly today)
    {
        var problems = new Problems();
        if (minutes.Day > today || !days.Contains(minutes.Day))
        {
            problems.Add("BlocVote.DayOutOfRange", "day", $"The meeting was on {minutes.Day:yyyy-MM-dd}; it must be within the campaign and not later than today.",
                $"Ngày họp {minutes.Day:dd/MM/yyyy} phải nằm trong thời gian phong trào và không sau hôm nay.");
        }

        AtMost(problems, "present", minutes.Present, 1, members.Count, "members present", "thành viên có mặt", "members of the bloc", "thành viên của khối, cụm");
        AtMost(problems, "handedOut", minutes.HandedOut, 1, minutes.Present, "ballots handed out", "phiếu phát ra", "members present", "thành viên có mặt");
        AtMost(problems, "collected", minutes.Collected, 0, minutes.HandedOut, "ballots collected", "phiếu thu về", "ballots handed out", "phiếu phát ra");
        AtMost(problems, "invalid", minutes.Invalid, 0, minutes.Collected, "invalid ballots", "phiếu không hợp lệ", "ballots collected", "phiếu thu về");
        if (minutes.Share is <= 0 or > 1)
        {
            problems.Add("BlocVote.ShareOutOfRange", "share", "The share that is asked for is above 0 and at most 100 %.", "Tỷ lệ phải đạt lớn hơn 0 và không quá 100 %.");
        }

        if (minutes.Places < 1)
        {
            problems.Add("BlocVote.PlacesOutOfRange", "places", "At least one can be nominated.", "Số được suy tôn ít nhất là một.");
        }

        if (minutes.Reference?.Length > BlocVoteMinutes.LongestReference)
        {
            problems.Add("BlocVote.ReferenceTooLong", "reference", $"Use at most {BlocVoteMinutes.LongestReference} characters.", $"Chỉ dùng tối đa {BlocVoteMinutes.LongestReference} ký tự.");
        }

        if (minutes.Candidates.Count == 0)
        {
            problems.Add("BlocVote.NoCandidate", "candidates", "Name at least one candidate.", "Hãy ghi ít nhất một đơn vị được đưa ra suy tôn.");
        }

        Votes(problems, "candidates", minutes.Candidates, minutes.Valid, minutes.Choices, members);
        return problems.Any ? problems : Further(problems, minutes, members);
    }

    // Only of a first ballot that holds can it be told who tied.
    private static Problems Further(Problems problems, BlocVoteMinutes minutes, IReadOnlyList<ParticipantId> members)
    {
        if (minutes.Further.Count == 0)
        {
            return problems;
        }

        var tied = BlocVoteResult.Of(minutes with { Further = [] }, members.Count).Where(r => r.IsNominated == Truth.Unknown).Select(r => r.Candidate).ToHashSet();
        if (!tied.SetEquals(minutes.Further.Select(f => f.Candidate)))
        {
            problems.Add("BlocVote.FurtherNotOfTied", "further", "A further ballot is among all who tied for the last places, and nobody else.",
                "Vòng bỏ phiếu tiếp theo gồm đúng các đơn vị bằng phiếu ở vị trí cuối, không thêm, không bớt.");
        }

        Votes(problems, "further", minutes.Further, minutes.HandedOut, tied.Count, members);
        return problems;
    }

    private static void Votes(Problems problems, string path, IReadOnlyList<CandidateVotes> candidates, int valid, int choices, IReadOnlyList<ParticipantId> members)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var (candidate, votes) = candidates[i];
            if (!members.Contains(candidate))
            {
                problems.Add("BlocVote.NotAMember", $"{path}/{i}/candidate", "Only members of the bloc are candidates.", "Chỉ thành viên của khối, cụm được đưa ra suy tôn.");
            }

            if (candidates.Take(i).Any(c => c.Candidate == candidate))
            {
                problems.Add("BlocVote.CandidateTwice", $"{path}/{i}/candidate", "A candidate is named once.", "Mỗi đơn vị chỉ ghi một lần.");
            }

            if (votes < 0 || votes > valid)
            {
                problems.Add("BlocVote.VotesOutOfRange", $"{path}/{i}/votes", $"{votes} votes: there are {valid} valid ballots.", $"{votes} phiếu: chỉ có {valid} phiếu hợp lệ.");
            }
        }

        if (candidates.Sum(c => (long)c.Votes) > (long)valid * choices)
        {
            problems.Add("BlocVote.TooManyVotes", path, $"{valid} valid ballots with at most {choices} names cannot hold so many votes.",
                $"{valid} phiếu hợp lệ, mỗi phiếu chọn tối đa {choices}, không thể có nhiều phiếu bầu như vậy.");
        }
    }

    private static void AtMost(Problems problems, string path, int number, int least, int most, string en, string vi, string ofEn, string ofVi)
    {
        if (number < least || number > most)
        {
            problems.Add("BlocVote.CountOutOfRange", path, $"{number} {en}: use {least} to {most}, for there are {most} {ofEn}.", $"{number} {vi}: phải từ {least} đến {most}, vì có {most} {ofVi}.");
        }
    }
}
