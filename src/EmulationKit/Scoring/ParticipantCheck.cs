using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>Checks participants and their inputs before they enter an evaluation.</summary>
internal sealed class ParticipantCheck(CampaignRules rules)
{
    private readonly HashSet<string> kinds = rules.Kinds.ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, BlocScope>? blocs = rules.Blocs?.ToDictionary(b => b.Code, StringComparer.Ordinal);
    private readonly HashSet<string> awards = rules.Awards.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);

    public void Check(Problems problems, EvaluationPlan plan, ParticipantInput[] participants)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var participant in participants)
        {
            var path = $"participants/{participant.Id}";
            if (string.IsNullOrWhiteSpace(participant.Id) || !seen.Add(participant.Id))
            {
                problems.Add("Input.DuplicateParticipant", path, $"the participant '{participant.Id}' has no id or stands twice; give each one id.",
                    $"đối tượng '{participant.Id}' không có mã hoặc xuất hiện hai lần; mỗi đối tượng cần một mã riêng.");
            }

            CheckKindAndBloc(problems, path, participant);
            CheckFacts(problems, path, participant);
            foreach (var (code, input) in participant.Inputs)
            {
                CheckInput(problems, plan, path, participant, code, input);
            }
        }

        RankingCheck.CheckBlocs(problems, rules, participants);
    }

    public void CheckKindAndBloc(Problems problems, string path, ParticipantInput participant)
    {
        if (!kinds.Contains(participant.Kind))
        {
            var near = Nearest.Of(participant.Kind, kinds);
            problems.Add("Input.UnknownKind", $"{path}/kind", $"there is no kind '{participant.Kind}'" + (near is null ? "." : $"; did you mean '{near}'?"),
                $"không có loại đối tượng '{participant.Kind}'" + (near is null ? "." : $"; có phải '{near}'?"));
        }

        CheckBloc(problems, path, participant);
    }

    public void CheckFacts(Problems problems, string path, ParticipantInput participant)
    {
        if (participant.ReportedTotal is { } reported && Points.TryFrom(reported) is null)
        {
            problems.Add("Input.OutOfRange", $"{path}/reportedTotal", $"the reported total {Wording.Number(reported, "en")} has more than four decimals or is beyond 10^9.",
                $"tổng điểm công bố {Wording.Number(reported, "vi")} có quá bốn chữ số thập phân hoặc vượt 10^9.");
        }

        foreach (var award in participant.Nominations.Keys.Concat(participant.Ballots.Keys).Concat(participant.Titles ?? []).Where(a => !awards.Contains(a)).Distinct())
        {
            problems.Add("Input.UnknownAward", $"{path}/{award}", $"there is no award '{award}'.", $"không có danh hiệu, hình thức khen thưởng '{award}'.");
        }

        foreach (var (award, ballot) in participant.Ballots.Where(b => b.Value.Members < 1 || b.Value.VotesFor < 0 || b.Value.VotesFor > b.Value.Members))
        {
            problems.Add("Input.BallotImpossible", $"{path}/ballots/{award}", $"{ballot.VotesFor} votes of {ballot.Members} members are not possible.",
                $"{ballot.VotesFor} phiếu trên {ballot.Members} thành viên là không thể.");
        }
    }

    public static void CheckInput(Problems problems, EvaluationPlan plan, string path, ParticipantInput participant, string code, CriterionInput input)
    {
        var index = plan.Scoring.CriterionIndex(code);
        if (index < 0)
        {
            InputProblems.CriterionUnknown(problems, $"{path}/{code}", code, plan.Scoring.Criteria.Select(c => c.Definition.Code));
            return;
        }

        var criterion = plan.Scoring.Criteria[index].Definition;
        if (!criterion.AppliesTo.Includes(participant.Kind, participant.Bloc))
        {
            InputProblems.CriterionNotApplicable(problems, $"{path}/{code}", criterion);
            return;
        }

        InputCheck.Check(problems, $"{path}/{code}", criterion, input);
    }

    public void CheckBloc(Problems problems, string path, ParticipantInput participant)
    {
        if (blocs is null || participant.Bloc is null)
        {
            return;
        }

        if (!blocs.TryGetValue(participant.Bloc, out var bloc))
        {
            var near = Nearest.Of(participant.Bloc, blocs.Keys);
            problems.Add("Input.UnknownBloc", $"{path}/bloc", $"there is no bloc '{participant.Bloc}'" + (near is null ? "." : $"; did you mean '{near}'?"),
                $"không có khối, cụm '{participant.Bloc}'" + (near is null ? "." : $"; có phải '{near}'?"));
        }
        else if (kinds.Contains(participant.Kind) && bloc.Kinds.Count > 0 && !bloc.Kinds.Contains(participant.Kind))
        {
            problems.Add("Input.KindNotInBloc", $"{path}/bloc", $"the bloc '{bloc.Code}' has no participants of kind '{participant.Kind}'.",
                $"khối, cụm '{bloc.Code}' không có đối tượng loại '{participant.Kind}'.");
        }
    }
}
