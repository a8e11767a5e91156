namespace EmulationKit.Participants;

/// <summary>What is wrong with a participant by itself.</summary>
internal static class ParticipantChecks
{
    public const int LongestText = 300;

    private const decimal LargestWeight = 1_000_000_000_000m;

    public static void Check(Problems problems, string path, ParticipantDefinition definition)
    {
        Codes.Check(problems, Join(path, "code"), definition.Code);
        Codes.Check(problems, Join(path, "kind"), definition.Kind);
        CheckText(problems, path, definition);
        if (definition.Validity.IsReversed)
        {
            problems.Add("Participant.ValidityReversed", Join(path, "validity"),
                $"The first day comes after the last ({definition.Validity}); swap or mend them.",
                $"Ngày bắt đầu sau ngày kết thúc ({definition.Validity}); hãy sửa lại.");
        }

        CheckTags(problems, path, definition.Tags);
        if (definition.Weight is { } weight && !IsWeight(weight))
        {
            problems.Add("Participant.WeightOutOfRange", Join(path, "weight"),
                $"{Wording.Number(weight, "en")} is not a weight; use a number above 0, at most 1,000,000,000,000, with at most four decimals.",
                $"{Wording.Number(weight, "vi")} không phải trọng số hợp lệ; dùng số lớn hơn 0, không quá 1.000.000.000.000, tối đa bốn chữ số thập phân.");
        }

        if (definition.Nature != ParticipantNature.Person && (definition.Standing is not null || !string.IsNullOrWhiteSpace(definition.Post)))
        {
            problems.Add("Participant.PostOfNobody", Join(path, definition.Standing is null ? "post" : "standing"),
                "Only a person has a post and is a leader or a direct worker; leave these empty, or make the participant a person.",
                "Chỉ cá nhân mới có chức vụ và được tính là lãnh đạo hay người lao động trực tiếp; hãy để trống, hoặc chọn loại là cá nhân.");
        }
    }

    public static bool IsWeight(decimal weight) => weight > 0 && weight <= LargestWeight && Exact.ToScaled(weight, 4) is not null;

    public static string Join(string path, string place) => path.Length == 0 ? place : $"{path}/{place}";

    private static void CheckText(Problems problems, string path, ParticipantDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition.Name))
        {
            problems.Add("Participant.NameMissing", Join(path, "name"), "The participant has no name; give one.", "Chưa có tên; hãy nhập tên.");
        }

        foreach (var (place, text) in new[] { ("name", definition.Name), ("post", definition.Post) })
        {
            if (text?.Length > LongestText)
            {
                problems.Add("Participant.TextTooLong", Join(path, place),
                    $"The text has {text.Length} characters; use at most {LongestText}.",
                    $"Nội dung dài {text.Length} ký tự; chỉ dùng tối đa {LongestText}.");
            }
        }
    }

    private static void CheckTags(Problems problems, string path, IReadOnlyList<string> tags)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            Codes.Check(problems, Join(path, $"tags/{i}"), tags[i]);
        }

        Codes.CheckUnique(problems, tags.Select((tag, i) => (Join(path, $"tags/{i}"), tag)));
    }
}
