using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>The campaign that another one carries out in its own place, as it was when the child was put under it. Its
/// dates no longer change then, for it is launched.</summary>
/// <param name="Id">The parent.</param>
/// <param name="Code">Its code.</param>
/// <param name="LaunchDay">The day of its launch.</param>
/// <param name="Period">Its period.</param>
/// <param name="Achievement">The code of the achievement it honours.</param>
/// <param name="Host">The unit that carries the child out, such as a department or a commune.</param>
public sealed record ParentCampaign(
    CampaignId Id, string Code, DateOnly? LaunchDay, DateRange Period, string Achievement, ParticipantId Host)
{
    internal void Check(Problems problems, CampaignPlan child)
    {
        if (child.Period.From < LaunchDay)
        {
            problems.Add("Campaign.PeriodBeforeParent", "period/from",
                $"The period begins on {DayText.En(child.Period.From)}, before the campaign '{Code}' was launched on {DayText.En(LaunchDay)}; let it begin later.",
                $"Thời gian thi đua bắt đầu {DayText.Vi(child.Period.From)}, trước khi phong trào '{Code}' phát động {DayText.Vi(LaunchDay)}; hãy dời ngày bắt đầu.");
        }

        if (!child.Period.IsReversed && !Period.Overlaps(child.Period))
        {
            problems.Add("Campaign.PeriodOutsideParent", "period",
                $"The period {child.Period} shares no day with that of the campaign '{Code}' ({Period}); let them overlap.",
                $"Thời gian thi đua ({PhaseText.Days(child.Period)}) không có ngày nào chung với phong trào '{Code}' ({PhaseText.Days(Period)}); hãy sửa để hai khoảng giao nhau.");
        }
    }
}
