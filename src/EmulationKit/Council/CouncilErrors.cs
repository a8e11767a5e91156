namespace EmulationKit.Council;

/// <summary>What a council session refuses.</summary>
internal static class CouncilErrors
{
    public static Error NotPrepared => DomainError.Conflict("Council.NotPrepared",
        "The vote was already opened; members and motions can only be changed before that.",
        "Phiên bỏ phiếu đã mở; chỉ được sửa thành viên và nội dung biểu quyết trước khi mở.");

    public static Error NotOpenYet => DomainError.Conflict("Council.NotOpenYet",
        "The vote is not open yet; wait until the tellers open it.",
        "Phiên bỏ phiếu chưa mở; hãy đợi tổ kiểm phiếu mở.");

    public static Error VoteClosed => DomainError.Conflict("Council.VoteClosed",
        "The vote is closed and counted.",
        "Phiên bỏ phiếu đã đóng và đã kiểm phiếu.");

    public static Error VoteVoid => DomainError.Conflict("Council.VoteVoid",
        "The vote was declared void; it must be held again.",
        "Phiên bỏ phiếu đã bị hủy; cần tổ chức bỏ phiếu lại.");

    public static Error NotVoid => DomainError.Conflict("Council.NotVoid",
        "Only a vote that was declared void can be held again.",
        "Chỉ phiên bỏ phiếu đã bị hủy mới được tổ chức lại.");

    public static Error NoMotions => DomainError.Validation("Council.NoMotions",
        "There is nothing to vote on; add a motion first.",
        "Chưa có nội dung biểu quyết; hãy thêm ít nhất một nội dung.", "motions");

    public static Error NotATeller => DomainError.Forbidden("Council.NotATeller",
        "Only a teller of this session may do this.",
        "Chỉ thành viên tổ kiểm phiếu của phiên họp mới được thực hiện.");

    public static Error NotAMember => DomainError.Forbidden("Council.NotAMember",
        "Only a member on the roll of this session may do this.",
        "Chỉ thành viên có trong danh sách của phiên họp mới được thực hiện.");

    public static Error Recused => DomainError.Forbidden("Council.Recused",
        "The member declared a conflict on this motion and does not vote on it.",
        "Thành viên đã khai có xung đột lợi ích ở nội dung này nên không bỏ phiếu.");

    public static Error NotTakingPart => DomainError.Conflict("Council.NotTakingPart",
        "The member is not recorded as present or asked in writing; record that first.",
        "Thành viên chưa được ghi nhận có mặt hoặc được lấy ý kiến bằng văn bản; hãy ghi nhận trước.");

    public static Error AlreadyVoted => DomainError.Conflict("Council.AlreadyVoted",
        "The member has voted; each member has one ballot and it stands.",
        "Thành viên đã bỏ phiếu; mỗi người chỉ có một phiếu và không thay đổi được.");

    public static Error NoConflict => DomainError.NotFound("Council.NoConflict",
        "The member has declared no conflict on this motion.",
        "Thành viên chưa khai xung đột lợi ích ở nội dung này.");

    public static Error MotionUnknown => DomainError.NotFound("Council.MotionUnknown",
        "The session has no such motion.",
        "Phiên họp không có nội dung biểu quyết này.");

    public static Error WrongPassphrase => DomainError.Validation("Council.WrongPassphrase",
        "The passphrase does not open the box. Nothing is lost: try again, or declare the vote void if it is forgotten.",
        "Cụm mật khẩu không mở được hòm phiếu. Không mất gì: hãy thử lại, hoặc hủy phiên bỏ phiếu nếu đã quên.", "passphrase");

    public static Error PassphraseTooShort => DomainError.Validation("Council.PassphraseTooShort",
        $"The passphrase needs at least {TellersPassphrase.FewestCharacters} characters; take a few words.",
        $"Cụm mật khẩu cần ít nhất {TellersPassphrase.FewestCharacters} ký tự; hãy dùng vài từ.", "passphrase");

    public static Error IterationsOutOfRange => DomainError.Validation("Council.IterationsOutOfRange",
        $"The passphrase is stretched {SealedBoxKey.FewestIterations} to {SealedBoxKey.MostIterations} times.",
        $"Số vòng dẫn xuất khóa phải từ {SealedBoxKey.FewestIterations} đến {SealedBoxKey.MostIterations}.", "iterations");

    public static Error ReasonMissing => DomainError.Validation("Council.ReasonMissing",
        "Say why the vote is void; the history keeps the reason.",
        "Hãy ghi lý do hủy phiên bỏ phiếu; lý do được lưu trong lịch sử.", "reason");

    public static Error AttendanceNotRecorded(CouncilMember member) => DomainError.Validation("Council.AttendanceNotRecorded",
        "Record whether the member is present, absent or asked in writing before the vote is closed.",
        "Hãy ghi nhận thành viên có mặt, vắng mặt hay được lấy ý kiến bằng văn bản trước khi đóng phiên.",
        $"members/{member.Id.Value}");

    public static Error BoxDoesNotMatchRoll(Motion motion, int ballots, int voters) => DomainError.Conflict("Council.BoxDoesNotMatchRoll",
        $"The box holds {ballots} ballots on this motion but the roll marks {voters} voters. The stored vote was tampered with or damaged: declare it void and hold it again.",
        $"Hòm phiếu có {ballots} phiếu nhưng danh sách ghi {voters} người đã bỏ phiếu. Dữ liệu đã bị can thiệp hoặc hỏng: hãy hủy phiên và bỏ phiếu lại.",
        $"motions/{motion.Id.Value}");

    public static Error StrayBallots(int ballots) => DomainError.Conflict("Council.BoxDoesNotMatchRoll",
        $"The box holds {ballots} ballots on no motion of this session. The stored vote was tampered with or damaged: declare it void and hold it again.",
        $"Hòm phiếu có {ballots} phiếu không thuộc nội dung nào của phiên. Dữ liệu đã bị can thiệp hoặc hỏng: hãy hủy phiên và bỏ phiếu lại.",
        "motions");

    public static Error PaperDamaged(Motion motion) => DomainError.Conflict("Council.PaperDamaged",
        "The sealed counts of paper ballots on this motion are damaged; a teller must enter them again.",
        "Số liệu phiếu giấy đã niêm phong của nội dung này bị hỏng; tổ kiểm phiếu cần nhập lại.",
        $"motions/{motion.Id.Value}");

    /// <summary>A refusal placed where it arose.</summary>
    public static Error At(this Error error, string path) =>
        Error.Custom((int)error.Type, error.Code, error.Description,
            new Dictionary<string, object>(error.Metadata ?? []) { [DomainError.PathKey] = path });
}
