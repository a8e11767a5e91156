using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Registrations;

/// <summary>Checks what is registered and reported against the rules in force.</summary>
internal sealed class RegistrationCheck(CampaignRules rules, Registrant registrant)
{
    private readonly Dictionary<string, Criterion> criteria =
        rules.Criteria.AllCriteria().Select(c => c.Criterion).DistinctBy(c => c.Code).ToDictionary(c => c.Code);

    public Problems Problems { get; } = new();

    /// <summary>The criteria that apply to the registrant and need a target of its own.</summary>
    public IEnumerable<Criterion> NeedingTarget =>
        criteria.Values.Where(c => Applies(c) && OwnTarget(c) is { Optional: false });

    /// <summary>The criteria that apply to the registrant, with what it can set itself and report on each.</summary>
    public IEnumerable<RegistrationLine> Lines => rules.Criteria.AllCriteria().DistinctBy(c => c.Criterion.Code)
        .Where(c => Applies(c.Criterion))
        .Select(c => new RegistrationLine(c.Area, c.Criterion, OwnTarget(c.Criterion), OwnTarget(c.Criterion) is { Optional: false }, Measured(c.Criterion) is not null));

    public void Content(RegistrationContent content)
    {
        for (var i = 0; i < content.Commitments.Count; i++)
        {
            var commitment = content.Commitments[i];
            if (content.Commitments.Take(i).Any(c => c.Criterion == commitment.Criterion))
            {
                Problems.Add("Registration.CriterionTwice", $"commitments/{i}/criterion",
                    $"There are two targets for the criterion '{commitment.Criterion}'; leave one.",
                    $"Tiêu chí '{commitment.Criterion}' có hai chỉ tiêu; hãy giữ lại một.");
            }
            else
            {
                Target(commitment, $"commitments/{i}");
            }
        }

        for (var i = 0; i < content.Titles.Count; i++)
        {
            Title(content.Titles[i], content.Titles.Take(i).Contains(content.Titles[i]), $"titles/{i}");
        }
    }

    public void Values(IReadOnlyList<ReportedValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values.Take(i).Any(v => v.Criterion == values[i].Criterion))
            {
                Problems.Add("Registration.CriterionTwice", $"values/{i}/criterion",
                    $"There are two values for the criterion '{values[i].Criterion}'; leave one.",
                    $"Tiêu chí '{values[i].Criterion}' có hai giá trị; hãy giữ lại một.");
            }
            else
            {
                Value(values[i], $"values/{i}");
            }
        }
    }

    private void Value(ReportedValue value, string path)
    {
        if (Find(value.Criterion, path) is not { } criterion)
        {
            return;
        }

        if (Measured(criterion) is not { } field)
        {
            Problems.Add("Registration.CriterionNotReported", $"{path}/criterion",
                $"The criterion '{criterion.Code}' has no measured value to report; leave it out.",
                $"Tiêu chí '{criterion.Code}' không có giá trị đo để báo cáo; hãy bỏ ra.");
        }
        else if (field.ToRaw(value.Value) is null)
        {
            OutOfRange("Registration.ValueOutOfRange", criterion, field, value.Value, $"{path}/value");
        }
    }

    private static InputField? OwnTarget(Criterion criterion) =>
        criterion.Method.Fields.FirstOrDefault(field => field.Name == "planned");

    // A knock-out is decided, lateness follows from the due dates, and marks are the reviewers'.
    private static InputField? Measured(Criterion criterion) =>
        criterion.Method is LatenessMethod || criterion.Method.Role == CriterionRole.Knockout ? null
            : criterion.Method.Fields.FirstOrDefault(field => !field.IsMark);

    private bool Applies(Criterion criterion) => criterion.AppliesTo.Includes(registrant.Kind, registrant.Bloc);

    private void Target(Commitment commitment, string path)
    {
        if (Find(commitment.Criterion, path) is not { } criterion)
        {
            return;
        }

        if (OwnTarget(criterion) is not { } field)
        {
            Problems.Add("Registration.CriterionTakesNoTarget", $"{path}/criterion",
                $"The criterion '{criterion.Code}' takes no target of a participant's own; leave it out.",
                $"Tiêu chí '{criterion.Code}' không nhận chỉ tiêu riêng của đơn vị; hãy bỏ ra.");
        }
        else if (commitment.Target <= 0)
        {
            Problems.Add("Registration.TargetNotAboveZero", $"{path}/target",
                $"The target of '{criterion.Code}' must be above zero, for what is reached is measured against it.",
                $"Chỉ tiêu của '{criterion.Code}' phải lớn hơn 0 vì kết quả được so với chỉ tiêu.");
        }
        else if (field.ToRaw(commitment.Target) is null)
        {
            OutOfRange("Registration.TargetOutOfRange", criterion, field, commitment.Target, $"{path}/target");
        }
    }

    private void Title(string award, bool twice, string path)
    {
        var known = rules.Awards.Select(a => a.Code).ToArray();
        if (!known.Contains(award))
        {
            var nearest = Nearest.Of(award, known);
            Problems.Add("Registration.AwardUnknown", path,
                $"The campaign has no award '{award}'" + (nearest is null ? "." : $"; did you mean '{nearest}'?"),
                $"Phong trào không có danh hiệu, hình thức khen thưởng '{award}'" + (nearest is null ? "." : $"; có phải '{nearest}'?"));
        }
        else if (twice)
        {
            Problems.Add("Registration.AwardTwice", path, $"The award '{award}' is registered twice; leave one.",
                $"Danh hiệu, hình thức khen thưởng '{award}' đăng ký hai lần; hãy giữ lại một.");
        }
    }

    private Criterion? Find(string code, string path)
    {
        if (!criteria.TryGetValue(code, out var criterion))
        {
            var nearest = Nearest.Of(code, criteria.Keys);
            Problems.Add("Registration.CriterionUnknown", $"{path}/criterion",
                $"There is no criterion '{code}'" + (nearest is null ? "." : $"; did you mean '{nearest}'?"),
                $"Không có tiêu chí '{code}'" + (nearest is null ? "." : $"; có phải '{nearest}'?"));
            return null;
        }

        if (!Applies(criterion))
        {
            Problems.Add("Registration.CriterionDoesNotApply", $"{path}/criterion",
                $"The criterion '{code}' does not apply to this participant's kind or bloc; leave it out.",
                $"Tiêu chí '{code}' không áp dụng cho đối tượng hoặc khối, cụm này; hãy bỏ ra.");
            return null;
        }

        return criterion;
    }

    private void OutOfRange(string code, Criterion criterion, InputField field, decimal value, string path) =>
        Problems.Add(code, path,
            $"'{criterion.Code}' does not accept {Wording.Number(value, "en")}; give {Wording.Number(field.Minimum, "en")} to {Wording.Number(field.Maximum, "en")} with at most {field.Decimals} decimals.",
            $"'{criterion.Code}' không nhận giá trị {Wording.Number(value, "vi")}; hãy nhập từ {Wording.Number(field.Minimum, "vi")} đến {Wording.Number(field.Maximum, "vi")}, tối đa {field.Decimals} chữ số thập phân.");
}
