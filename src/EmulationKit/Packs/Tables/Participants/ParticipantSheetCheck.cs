using System.Globalization;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Checks a list of participants that was read from a sheet, and reports at the cells.</summary>
internal static class ParticipantSheetCheck
{
    public static void Check(TableProblems problems, List<(PackParticipant Participant, int Line)> lines, CampaignRules? rules, Func<string, int?> columnOf)
    {
        foreach (var error in ParticipantRegister.Read(lines.ConvertAll(l => l.Participant.Line), rules?.Kinds).ErrorsOrEmptyList.Concat(BlocErrors(lines, rules)))
        {
            // The path is participants/INDEX/field…
            var steps = (DomainError.PathOf(error) ?? "").Split('/');
            if (steps.Length < 2 || !int.TryParse(steps[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                problems.Add(error);
                continue;
            }

            var field = steps.Length < 3 ? "code" : steps[2] == "validity" ? "to" : steps[2];
            steps[1] = lines[index].Participant.Line.Definition.Code;
            problems.Add(error, lines[index].Line, columnOf(field), string.Join('/', steps));
        }
    }

    private static List<Error> BlocErrors(List<(PackParticipant Participant, int Line)> lines, CampaignRules? rules)
    {
        var found = new Problems();
        var check = rules is null ? null : new ParticipantCheck(rules);
        for (var i = 0; i < lines.Count && check is not null; i++)
        {
            var (participant, _) = lines[i];
            check.CheckBloc(found, $"participants/{i}", new ParticipantInput(participant.Line.Definition.Code) { Kind = participant.Line.Definition.Kind, Bloc = participant.Bloc });
        }

        return [.. found.Errors];
    }
}
