using EmulationKit.Awards;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring;

namespace EmulationKit.Tests.Awards.WorkedExample;

public sealed class WorkedExampleTests
{
    public static TheoryData<string> Codes => [.. Districts.All.Select(d => d.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_line_of_a_sheet_gives_the_points_worked_out_by_hand(string code)
    {
        var district = Districts.All.Single(d => d.Code == code);

        var sheet = Evaluate(TiePolicy.Decide).ExplainScore(code);

        Assert.All(district.Rows, row => Assert.Equal((row.Criterion, row.Points), (row.Criterion, sheet.Lines.Single(l => l.Criterion.Code == row.Criterion).Points.ToDecimal())));
        Assert.Equal(district.Total, sheet.Total?.ToDecimal());
        Assert.Equal(1000, sheet.Scale);
    }

    [Fact]
    public void Every_district_has_the_total_and_rank_worked_out_by_hand()
    {
        var evaluation = Evaluate(TiePolicy.Decide);

        Assert.Equal(Districts.All.Select(d => (d.Code, d.Total, d.Rank)), evaluation.Results.Select(r => (r.Id, r.Total?.ToDecimal(), r.Rank)));
        Assert.Equal(RowStatus.KnockedOut, evaluation["D10"].Status);
        Assert.Equal(RowStatus.NoTotal, evaluation["D11"].Status);
    }

    [Theory]
    [InlineData("D01", 0)]
    [InlineData("D02", -10)]          // bonus of 60, counted as 50
    [InlineData("D04", 42.4545)]      // 467 scaled up to 509.4545
    public void What_caps_and_rescaling_change_stands_beside_the_lines(string code, decimal adjustment) =>
        Assert.Equal(adjustment, Evaluate(TiePolicy.Decide).ExplainScore(code).Adjustment.ToDecimal());

    [Fact]
    public void The_flag_goes_to_the_first_of_the_cluster()
    {
        var evaluation = Evaluate(TiePolicy.Decide);

        Assert.Equal("D01", evaluation.Granted(Cluster.Flag));
        Assert.Equal("D02 D03 D04 D05 D06 D07 D08 D09", evaluation.Refused(Cluster.Flag));
        Assert.Equal(OutcomeReason.Met, evaluation["D01"].Reason(Cluster.Flag));
        Assert.Equal(OutcomeReason.Clauses, evaluation["D02"].Reason(Cluster.Flag));
    }

    [Theory]
    [InlineData("D10", OutcomeReason.KnockedOut)]
    [InlineData("D11", OutcomeReason.NoTotal)]
    [InlineData("D12", OutcomeReason.NotRegistered)]
    public void Who_is_knocked_out_without_a_total_or_not_registered_is_not_considered(string code, OutcomeReason reason)
    {
        var result = Evaluate(TiePolicy.Decide)[code];

        Assert.All(result.Outcomes, o => Assert.Equal((Outcome.NotConsidered, reason), (o.Value, result.Reason(o.Key))));
    }

    // Eleven are registered; 40 % are 4.4, down to 4 places. D02, D03 and D04 have three of them; D05 and D06 tie for
    // the fourth.
    [Theory]
    [InlineData(TiePolicy.Decide, "D02 D03 D04", "D05 D06", OutcomeReason.TieOnLine)]
    [InlineData(TiePolicy.Include, "D02 D03 D04 D05 D06", "", OutcomeReason.Met)]
    [InlineData(TiePolicy.Exclude, "D02 D03 D04", "", OutcomeReason.TieOnLine)]
    public void The_tie_on_the_line_of_the_certificates_follows_the_policy(TiePolicy ties, string granted, string undecided, OutcomeReason reason)
    {
        var evaluation = Evaluate(ties);

        Assert.Equal(granted, evaluation.Granted(Cluster.Certificate));
        Assert.Equal(undecided, evaluation.Undecided(Cluster.Certificate));
        Assert.Equal([reason, reason], [evaluation["D05"].Reason(Cluster.Certificate), evaluation["D06"].Reason(Cluster.Certificate)]);
    }

    [Fact]
    public void A_recorded_decision_breaks_the_tie()
    {
        var evaluation = Evaluate(TiePolicy.Decide, new TieSettlement(Cluster.Certificate, ["D06"], "Biên bản họp Hội đồng số 12"));

        Assert.Equal("D02 D03 D04 D06", evaluation.Granted(Cluster.Certificate));
        Assert.Equal((Outcome.Refused, OutcomeReason.TieOnLine), (evaluation["D05"].Outcome(Cluster.Certificate), evaluation["D05"].Reason(Cluster.Certificate)));
        Assert.Equal("D05 D08 D09", evaluation.Granted(Cluster.Letter));
        Assert.Empty(evaluation.UnusedSettlements);
    }

    // One achievement, one award: whoever has the flag or a certificate gets no letter, and while the certificate of
    // D05 and D06 is undecided, so is their letter.
    [Theory]
    [InlineData(TiePolicy.Decide, "D08 D09", "D05 D06")]
    [InlineData(TiePolicy.Include, "D08 D09", "")]
    [InlineData(TiePolicy.Exclude, "D05 D06 D08 D09", "")]
    public void One_achievement_has_one_award(TiePolicy ties, string granted, string undecided)
    {
        var evaluation = Evaluate(ties);

        Assert.Equal(granted, evaluation.Granted(Cluster.Letter));
        Assert.Equal(undecided, evaluation.Undecided(Cluster.Letter));
        Assert.Equal(OutcomeReason.Exclusion, evaluation["D01"].Reason(Cluster.Certificate));
        Assert.Equal(OutcomeReason.Exclusion, evaluation["D02"].Reason(Cluster.Letter));
        Assert.Equal([new(Cluster.Flag, Outcome.Refused), new(Cluster.Certificate, Outcome.Granted)], evaluation.Explain("D02", Cluster.Letter).Exclusions);
    }

    [Fact]
    public void A_hold_is_the_only_thing_between_a_district_and_its_certificate()
    {
        var why = Evaluate(TiePolicy.Decide).Explain("D07", Cluster.Certificate);

        Assert.Equal((Outcome.Refused, OutcomeReason.Clauses), (why.Outcome, why.Reason));
        var missing = Assert.Single(why.NearestMissing);
        Assert.IsType<NoHold>(missing.Clause.Clause);
        Assert.Equal("cần: không trong thời gian tạm dừng xét; hiện: chưa xét", missing.Text.In("vi"));
        Assert.Equal("needed: no hold stands against it; now: not considered for now", missing.Text.In("en"));
        Assert.Equal("Bằng khen: không được tặng — điều kiện của quy tắc", why.Summary.In("vi"));
    }

    [Fact]
    public void A_district_that_lacks_points_reads_what_each_criterion_alone_would_need()
    {
        var why = Evaluate(TiePolicy.Decide).Explain("D08", Cluster.Certificate);

        var missing = Assert.Single(why.NearestMissing);
        Assert.Equal("cần: tổng điểm ít nhất 750; hiện: 735,5", missing.Text.In("vi"));
        Assert.Equal("needed: a total of at least 750; now: 735.5", missing.Text.In("en"));
        Assert.Equal(14.5m / 750, missing.Clause.Finding?.Gap);

        // 750 − 735.5 = 14.5 more points, from one criterion alone:
        Assert.Equal(
            [
                ("NV1", 75_000_000_000, 84_666_633_334), // 127 of 150 points: 84.67 % of the plan, to the last đồng that rounds to 127.0000
                ("NV3", 4, 5.9334m),                     // 44.5 of 120 points: 60 × A ÷ 8 ≥ 44.5, A ≥ 5.9333…
                ("NV4", 79, 80),                         // the next band gives 20 more
                ("NV5", 9, 8),                           // so does the next band of ranks
                ("BT1", null, 2),                        // two flags, 20 points, within the bonus of 50
            ],
            missing.Advice.Select(a => (a.Criterion, a.Current, a.Needed)));
        Assert.Equal("«Mức độ hài lòng của người dân»: cần 80 (hiện 79)", missing.Advice[2].Text.In("vi"));
    }

    [Fact]
    public void A_district_that_lacks_points_in_one_part_reads_which()
    {
        var why = Evaluate(TiePolicy.Decide).Explain("D09", Cluster.Certificate);

        var missing = Assert.Single(why.NearestMissing);
        Assert.Equal("cần: nội dung «Xây dựng hệ thống chính trị» ít nhất 150 điểm; hiện: 144", missing.Text.In("vi"));
        Assert.Equal([("CT2", 3, 4)], missing.Advice.Select(a => (a.Criterion, a.Current, a.Needed)));
    }

    [Fact]
    public void The_second_of_the_cluster_lacks_only_the_first_place()
    {
        var why = Evaluate(TiePolicy.Decide).Explain("D02", Cluster.Flag);

        var missing = Assert.Single(why.NearestMissing);
        Assert.Equal("cần: xếp hạng từ 1 trở lên trong khối, cụm; hiện: 2", missing.Text.In("vi"));
        Assert.Equal("needed: ranked 1 or better in the bloc; now: 2", missing.Text.In("en"));
    }

    [Fact]
    public void A_tie_on_the_line_reads_its_place_and_how_many_tie()
    {
        var why = Evaluate(TiePolicy.Decide).Explain("D05", Cluster.Certificate);

        Assert.Equal("Bằng khen: chưa quyết định — bằng điểm tại ranh giới chỉ tiêu", why.Summary.In("vi"));
        Assert.Equal("Certificate of Merit: undecided — a tie on the line of the quota", why.Summary.In("en"));
        var limit = Assert.Single(why.Limits);
        Assert.Equal((4, 4, 2), (limit.Places, limit.Position, limit.Tied));
        Assert.Equal("chỉ tiêu 4 (40% của 11 đối tượng đăng ký) trong khối, cụm; đứng thứ 4 trong số đủ điều kiện, 2 đối tượng bằng nhau ở vị trí này", limit.Text.In("vi"));
        Assert.Equal("a quota of 4 (40 % of 11 registered) within the bloc; number 4 of those eligible, 2 tie at this place", limit.Text.In("en"));
        Assert.Empty(why.NearestMissing);
    }

    [Fact]
    public void A_knock_out_shows_the_public_wording_and_keeps_its_reason_apart()
    {
        var why = Evaluate(TiePolicy.Decide).Explain("D10", Cluster.Flag);

        Assert.Equal("Cờ thi đua: không xét — Không xếp hạng", why.Summary.In("vi"));
        Assert.Equal("Emulation Flag: not considered — Not ranked", why.Summary.In("en"));
        Assert.Equal(["LIET"], why.KnockedOutBy);
        Assert.DoesNotContain("tham nhũng", why.Summary.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_input_is_shown_as_such_and_never_as_zero()
    {
        var sheet = Evaluate(TiePolicy.Decide).ExplainScore("D11");

        var line = sheet.Lines.Single(l => l.Criterion.Code == "NV1");
        Assert.Equal(ScoreLineState.Missing, line.State);
        Assert.Equal("chưa có số liệu, chưa thể tính tổng điểm", line.Text.In("vi"));
        Assert.Null(sheet.Total);
    }

    [Fact]
    public void When_the_missing_revenue_is_entered_only_then_is_there_a_total()
    {
        var evaluation = Evaluate(TiePolicy.Decide);

        evaluation.Inputs.Set("D11", "NV1", Districts.All[4].Rows[0].Input).Granted();
        evaluation.Refresh("D11");

        Assert.Equal((768, 7), (evaluation.TotalOf("D11"), evaluation["D11"].Rank)); // the sheet of D05
        Assert.Equal("D05 D06 D11", evaluation.Undecided(Cluster.Certificate));
    }

    [Theory]
    [InlineData("D01", "NV1", "đạt 120.000.000.000 so với chỉ tiêu 100.000.000.000, tối đa 150 → 150 điểm")]
    [InlineData("D02", "NV6", "ở mức 2,5, chỉ tiêu không quá 2, tối đa 100 → 80 điểm")]
    [InlineData("D02", "TD2", "5 báo cáo, trễ (ngày): 0; 1; 3; 6; 11; tối đa 10 → 5 điểm")]
    [InlineData("D02", "BT1", "thưởng 3 × 10, tối đa 30 → 30 điểm")]
    [InlineData("D03", "PHAT", "trừ 1 × 8, tối đa 24 → -8 điểm")]
    [InlineData("D04", "NV5", "chưa có số liệu, các tiêu chí cùng nội dung được quy đổi thay")]
    [InlineData("D06", "CT1", "chấm trực tiếp 100 điểm: Bổ sung minh chứng khi thẩm định")]
    [InlineData("D06", "PHAT", "không ghi nhận, 0 điểm")]
    [InlineData("D12", "TD2", "5 báo cáo, trễ (ngày): 11; 11; 11; 11; không nộp; tối đa 10 → 0 điểm")]
    public void Lines_explain_themselves_in_words(string code, string criterion, string text) =>
        Assert.Equal(text, Evaluate(TiePolicy.Decide).ExplainScore(code).Lines.Single(l => l.Criterion.Code == criterion).Text.In("vi"));

    [Fact]
    public void An_explanation_for_one_district_never_shows_another_districts_numbers()
    {
        var why = Evaluate(TiePolicy.Decide).Explain("D08", Cluster.Certificate);

        var words = why.Rule.Leaves().Select(l => l.Finding?.Finding.In("vi")).Concat(why.NearestMissing.Select(m => m.Text.In("vi"))).Append(why.Summary.In("vi"));
        Assert.All(Districts.All.Where(d => d.Code != "D08"), d => Assert.DoesNotContain(words, w => w?.Contains(d.Code, StringComparison.Ordinal) == true));
    }

    private static Evaluation Evaluate(TiePolicy ties, params TieSettlement[] settlements) =>
        Cluster.Rules(ties).Evaluate(AnExample.Today with { Settlements = settlements }, [.. Districts.All.Select(d => d.Input)]);
}
