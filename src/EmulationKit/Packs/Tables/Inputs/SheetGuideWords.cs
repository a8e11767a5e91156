using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>What is to be entered in a column of an input sheet, in words.</summary>
internal static class SheetGuideWords
{
    public static LocalizedText Of(SheetColumn column) => column.Kind switch
    {
        SheetColumnKind.Id => new("Mã của đối tượng; mỗi đối tượng một dòng", "The participant's code; one row for each"),
        SheetColumnKind.Name => new("Tên đối tượng", "The participant's name"),
        SheetColumnKind.Kind => new("Mã loại đối tượng", "The code of the kind"),
        SheetColumnKind.Bloc => new("Mã khối, cụm thi đua", "The code of the bloc or cluster"),
        SheetColumnKind.Area => new("Địa bàn, chỉ dùng để thống kê", "The area, for statistics only"),
        SheetColumnKind.Registered => new("Đã đăng ký thi đua: yes/no (có/không); để trống nếu chưa rõ", "Whether it registered: yes or no; empty if not known"),
        SheetColumnKind.Titles => new("Mã danh hiệu đã đăng ký, cách nhau bằng |; none nếu không đăng ký", "The codes of titles registered for, with | between; none if there are none"),
        SheetColumnKind.Hold => new("Đang tạm dừng xét khen thưởng: yes/no; ? nếu đang chờ ý kiến", "Whether a hold stands: yes or no; ? if an opinion is awaited"),
        SheetColumnKind.Leader => new("Là lãnh đạo, quản lý: yes/no", "Whether it is a leader: yes or no"),
        SheetColumnKind.DirectWorker => new("Là người trực tiếp lao động, sản xuất, công tác: yes/no", "Whether it works directly: yes or no"),
        SheetColumnKind.TieVotes => new("Số phiếu của Hội đồng khi phân định bằng điểm", "The council's votes that break ties"),
        SheetColumnKind.ReportedTotal => new("Tổng điểm đã công bố, khi không có điểm thành phần", "A total known only from a publication"),
        SheetColumnKind.History => new("Danh hiệu đã đạt: MÃ@NĂM, cách nhau bằng |; thêm * nếu khen chuyên đề, đột xuất; ? nếu chưa rõ", "Awards held: CODE@YEAR, with | between; * after thematic or sudden ones; ? if not known"),
        SheetColumnKind.Outside => new("Kết quả ở phong trào khác: PHONG-TRÀO/MÃ@THÀNH-TÍCH=granted, refused hoặc undecided", "Outcomes elsewhere: CAMPAIGN/CODE@ACHIEVEMENT=granted, refused or undecided"),
        SheetColumnKind.Nominated => new("Được đề nghị khen thưởng: yes/no; để trống nếu chưa rõ", "Whether it was nominated: yes or no; empty if not known"),
        SheetColumnKind.Ballot => new("Số phiếu đồng ý / tổng số thành viên, như 7/9; để trống nếu chưa bỏ phiếu", "Votes in favour / members, such as 7/9; empty if not voted on"),
        SheetColumnKind.Year => new("Năm của chỉ số", "The year of the index"),
        SheetColumnKind.Points => new("Điểm do người chấm ấn định", "Points set by a person"),
        SheetColumnKind.Reason => new("Lý do ấn định điểm", "Why a person set the points"),
        _ => FieldWords.Of(column.Criterion!.Definition.Method, column.Criterion.Fields[column.Field]),
    };
}
