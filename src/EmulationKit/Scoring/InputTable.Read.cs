using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

public sealed partial class InputTable
{
    /// <summary>Reads participants with their inputs. Every error comes back at once, with its path.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="participants">The participants, in any order.</param>
    public static ErrorOr<InputTable> Read(EvaluationPlan plan, IEnumerable<ParticipantInput> participants)
    {
        Guard.Against.Null(plan);
        var given = Guard.Against.Null(participants).ToArray();
        var problems = new Problems();
        new ParticipantCheck(plan.Rules).Check(problems, plan, given);
        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        var heads = Array.ConvertAll(given, g => g.Inputs.Count == 0 ? g : g with { Inputs = ParticipantInput.NoInputs });
        var table = new InputTable(plan, heads);
        for (var i = 0; i < given.Length; i++)
        {
            foreach (var (code, input) in given[i].Inputs)
            {
                table.Write(plan.Scoring.Criteria[plan.Scoring.CriterionIndex(code)], table.positions[i], input);
            }
        }

        foreach (var column in table.columns)
        {
            column.Settle(table.Count);
        }

        table.reportedCount = heads.Count(h => h.ReportedTotal is not null);
        return table;
    }

    /// <summary>Fills one field of every participant at once: the quick way for very many of them. A criterion's other
    /// inputs stay as they are.</summary>
    /// <param name="criterion">The criterion's code.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="raw">One number per participant in the order in which they were given, in units of the field's last
    /// decimal; <see cref="CriterionKernel.Missing"/> where there is none.</param>
    public ErrorOr<Updated> Fill(string criterion, string field, ReadOnlySpan<long> raw)
    {
        var at = Plan.Scoring.CriterionIndex(Guard.Against.Null(criterion));
        var compiled = at < 0 ? null : Plan.Scoring.Criteria[at];
        var place = compiled?.FieldIndex(Guard.Against.Null(field)) ?? -1;
        if (compiled is null || place < 0 || raw.Length != Count)
        {
            return DomainError.Validation("Input.NoSuchColumn",
                $"there is no column '{criterion}.{field}' of {raw.Length} numbers; give one number for each of {Count} participants.",
                $"không có cột '{criterion}.{field}' với {raw.Length} số; cần một số cho mỗi đối tượng trong {Count} đối tượng.", $"inputs/{criterion}/{field}");
        }

        var (minimum, maximum) = (compiled.Fields[place].RawMinimum, compiled.Fields[place].RawMaximum);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != CriterionKernel.Missing && (raw[i] < minimum || raw[i] > maximum))
            {
                return DomainError.Validation("Input.OutOfRange",
                    $"number {i} of the column is outside {minimum}..{maximum}, in units of the last decimal.",
                    $"số thứ {i} của cột nằm ngoài khoảng {minimum}..{maximum}, tính theo đơn vị của chữ số thập phân cuối.", $"inputs/{criterion}/{field}/{i}");
            }
        }

        var column = Column(compiled, place);
        for (var i = 0; i < raw.Length; i++)
        {
            column.Set(positions[i], raw[i] == CriterionKernel.Missing ? column.None : raw[i]);
        }

        column.Settle(Count);
        return Result.Updated;
    }

    /// <summary>Replaces what was entered for one participant on one criterion.</summary>
    /// <param name="id">The participant's id.</param>
    /// <param name="criterion">The criterion's code.</param>
    /// <param name="input">The new input; nothing takes it away.</param>
    public ErrorOr<Updated> Set(string id, string criterion, CriterionInput? input)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(criterion);
        var problems = new Problems();
        if (!rows.TryGetValue(id, out var row))
        {
            problems.Add("Input.UnknownParticipant", $"participants/{id}", $"there is no participant '{id}'.", $"không có đối tượng '{id}'.");
        }
        else
        {
            ParticipantCheck.CheckInput(problems, Plan, $"participants/{id}", heads[row], criterion, input ?? CriterionInput.Empty);
        }

        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        Write(Plan.Scoring.Criteria[Plan.Scoring.CriterionIndex(criterion)], row, input ?? CriterionInput.Empty);
        return Result.Updated;
    }

    /// <summary>Replaces what is known of one participant beside its inputs: hold, nomination, ballot and the like. Its
    /// kind and bloc must stay the same.</summary>
    /// <param name="participant">The participant; its inputs are not looked at.</param>
    public ErrorOr<Updated> Set(ParticipantInput participant)
    {
        Guard.Against.Null(participant);
        var problems = new Problems();
        if (!rows.TryGetValue(participant.Id, out var row) || heads[row].Kind != participant.Kind || heads[row].Bloc != participant.Bloc)
        {
            problems.Add("Input.UnknownParticipant", $"participants/{participant.Id}",
                $"there is no participant '{participant.Id}' of this kind and bloc; read the table anew to move it.",
                $"không có đối tượng '{participant.Id}' thuộc loại và khối này; hãy đọc lại bảng để chuyển.");
        }
        else
        {
            new ParticipantCheck(Plan.Rules).CheckFacts(problems, $"participants/{participant.Id}", participant);
        }

        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        reportedCount += (participant.ReportedTotal is null ? 0 : 1) - (heads[row].ReportedTotal is null ? 0 : 1);
        heads[row] = participant with { Inputs = ParticipantInput.NoInputs };
        Leads[row] = participant.Leader;
        return Result.Updated;
    }

    private void Write(CompiledCriterion criterion, int row, CriterionInput input)
    {
        var mark = 0;
        for (var f = 0; f < criterion.Fields.Count; f++)
        {
            var field = criterion.Fields[f];
            var column = Column(criterion, f);
            if (field.IsMark)
            {
                var given = mark < input.Marks.Count ? input.Marks[mark] : (Mark?)null;
                mark++;
                column.Set(row, given is not { } there ? column.None
                    : there.IsRecusal ? column.Recused
                    : there.Value is { } value ? field.ToRaw(value) ?? column.None
                    : column.Abstained);
            }
            else
            {
                column.Set(row, input.Numbers.TryGetValue(field.Name, out var number) ? field.ToRaw(number) ?? column.None : column.None);
            }
        }

        var key = (criterion.Index, row);
        overrideCounts[criterion.Index] -= overrides.Remove(key) ? 1 : 0;
        if (input.Override is not null)
        {
            overrides.Add(key, input.Override);
            overrideCounts[criterion.Index]++;
        }
    }
}
