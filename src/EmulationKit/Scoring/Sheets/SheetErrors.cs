namespace EmulationKit.Scoring;

/// <summary>What a score sheet refuses as a whole.</summary>
internal static class SheetErrors
{
    public static Error NothingToScore => DomainError.Validation("Sheet.NothingToScore",
        "No criterion applies to this kind and bloc, so there is nothing to score.",
        "Không có tiêu chí nào áp dụng cho loại đối tượng và khối, cụm này nên không có gì để chấm.");

    public static Error RulesVersionDiffers => DomainError.Conflict("Sheet.RulesVersionDiffers",
        "The sheet is of another version of the rules; carry it over first and open it again.",
        "Bảng điểm theo phiên bản quy định khác; hãy chuyển sang phiên bản mới rồi mở lại.");

    public static Error VersionNotNewer => DomainError.Conflict("Sheet.VersionNotNewer",
        "A sheet is carried over to a newer version of the rules only.",
        "Chỉ chuyển bảng điểm sang phiên bản quy định mới hơn.");

    public static Error PhaseClosed(ScoreColumn column) => DomainError.Conflict("Sheet.PhaseClosed",
        $"The phase for {English(column)} is not open; the standing body can extend it.",
        $"Chưa hoặc không còn trong thời hạn {Vietnamese(column)}; thường trực có thể gia hạn.");

    public static Error NotThisColumnsTurn(ScoreColumn column, ScoreColumn? open) => DomainError.Conflict("Sheet.NotThisColumnsTurn",
        open is { } now
            ? $"The sheet is at {English(now)}, so {English(column)} cannot be changed; it may be sent back for supplement."
            : $"The appraisal is confirmed, so {English(column)} cannot be changed; it may be sent back for supplement.",
        open is { } current
            ? $"Bảng điểm đang ở bước {Vietnamese(current)} nên không sửa được cột {Vietnamese(column)}; có thể trả lại để bổ sung."
            : $"Kết quả thẩm định đã được xác nhận nên không sửa được cột {Vietnamese(column)}; có thể trả lại để bổ sung.");

    public static Error NotOwnUnit => DomainError.Forbidden("Sheet.NotOwnUnit",
        "Only an officer of the unit fills in its own score.",
        "Chỉ cán bộ của chính đơn vị mới được tự chấm điểm.");

    public static Error OwnUnit => DomainError.Forbidden("Sheet.OwnUnit",
        "Nobody checks their own unit; somebody from another unit must do it.",
        "Không ai được chấm cho đơn vị mình; phải do người của đơn vị khác thực hiện.");

    public static Error ActedOnAnotherColumn => DomainError.Forbidden("Sheet.ActedOnAnotherColumn",
        "You have already acted on another column of this sheet; somebody else must fill in this one.",
        "Bạn đã tham gia ở cột khác của bảng điểm này; cột này phải do người khác thực hiện.");

    public static Error NeedsBlocHead => DomainError.Forbidden("Sheet.NeedsBlocHead",
        "The head of the bloc cross-checks this unit.",
        "Đơn vị này do trưởng khối, cụm chấm.");

    public static Error NeedsBlocDeputy => DomainError.Forbidden("Sheet.NeedsBlocDeputy",
        "The deputy of the bloc cross-checks this unit, for the head does not check its own.",
        "Đơn vị này do phó khối, cụm chấm vì trưởng khối, cụm không chấm cho đơn vị mình.");

    public static Error NeedsStandingBody => DomainError.Forbidden("Sheet.NeedsStandingBody",
        "An officer of the standing body does this.",
        "Việc này do cán bộ của cơ quan thường trực thực hiện.");

    public static Error NeedsNamedCouncilMember => DomainError.Forbidden("Sheet.NeedsNamedCouncilMember",
        "The standing body does not check its own unit; only the council member named for it does.",
        "Cơ quan thường trực không thẩm định cho đơn vị mình; chỉ thành viên Hội đồng được phân công mới thực hiện.");

    public static Error NoCouncilMemberNamed => DomainError.Conflict("Sheet.NoCouncilMemberNamed",
        "The standing body does not check its own unit; name a council member for it first.",
        "Cơ quan thường trực không thẩm định cho đơn vị mình; hãy phân công một thành viên Hội đồng trước.");

    public static Error FeedOnlyEnters => DomainError.Forbidden("Sheet.FeedOnlyEnters",
        "The kit enters what it knows; confirming, submitting and returning are for people.",
        "Hệ thống chỉ tự nhập số liệu đã biết; việc xác nhận, nộp và trả lại phải do người thực hiện.");

    public static Error TruthNotStated => DomainError.Validation("Sheet.TruthNotStated",
        "State that what was entered is true before submitting.",
        "Hãy cam đoan số liệu đã nhập là đúng sự thật trước khi nộp.", "sheet/statement");

    public static Error ReturnGoesBack => DomainError.Validation("Sheet.ReturnGoesBack",
        "A sheet is sent back to an earlier column, or, when the appraisal is confirmed, to the appraisal itself.",
        "Bảng điểm chỉ được trả về cột trước đó, hoặc về bước thẩm định khi kết quả thẩm định đã được xác nhận.", "sheet/return");

    public static Error NotAppraised => DomainError.Conflict("Sheet.NotAppraised",
        "The appraisal is not confirmed; until then there are provisional values only.",
        "Kết quả thẩm định chưa được xác nhận; trước đó chỉ có số liệu tạm tính.");

    public static string English(ScoreColumn column) => column switch
    {
        ScoreColumn.SelfScore => "the self-score",
        ScoreColumn.CrossCheck => "the cross-check",
        _ => "the appraisal",
    };

    public static string Vietnamese(ScoreColumn column) => column switch
    {
        ScoreColumn.SelfScore => "tự chấm",
        ScoreColumn.CrossCheck => "chấm chéo",
        _ => "thẩm định",
    };
}
