using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>A kind of participants of a campaign (đối tượng thi đua), such as departments, communes or households.</summary>
/// <param name="Code">Its code, unique in the campaign.</param>
/// <param name="Name">Its name.</param>
public sealed record ParticipantKind(string Code, LocalizedText Name)
{
    /// <summary>What a participant of the kind is.</summary>
    public ParticipantNature Nature { get; init; } = ParticipantNature.Unit;

    /// <summary>Whether its participants count as leaders or direct workers; a unit counts as neither.</summary>
    public WorkStanding Standing { get; init; } = WorkStanding.Neither;

    internal void Check(Problems problems, string path)
    {
        Codes.Check(problems, $"{path}/code", Code);
        if (PlanChecks.IsBlank(Name))
        {
            problems.Add("ParticipantKind.NameMissing", $"{path}/name", $"The kind '{Code}' has no name; give one.", $"Đối tượng '{Code}' chưa có tên; hãy đặt tên.");
        }

        if (Nature == ParticipantNature.Unit && Standing != WorkStanding.Neither)
        {
            problems.Add("ParticipantKind.UnitHasStanding", $"{path}/standing",
                $"The kind '{Code}' is of units, which are neither leaders nor direct workers; let the standing be neither, or the kind of persons or households.",
                $"Đối tượng '{Code}' là đơn vị, không phải lãnh đạo hay người lao động trực tiếp; hãy bỏ thuộc tính này hoặc đổi sang cá nhân, hộ gia đình.");
        }
    }
}
