namespace EmulationKit.Participants;

/// <summary>What a reorganisation refuses.</summary>
internal static class ReorganisationErrors
{
    public static Error DocumentMissing => DomainError.Validation("Reorganisation.DocumentMissing",
        "Name the document that orders the reorganisation.",
        "Hãy ghi văn bản quyết định việc sắp xếp, tổ chức lại.", "document");

    public static Error NoPredecessor => DomainError.Validation("Reorganisation.NoPredecessor",
        "No unit ends; name at least one.",
        "Chưa chọn đơn vị nào kết thúc; cần ít nhất một.", "predecessors");

    public static Error TooFewSuccessors => DomainError.Validation("Reorganisation.TooFewSuccessors",
        "A unit is split into two or more; for a single successor use a merger.",
        "Chia tách phải thành từ hai đơn vị trở lên; nếu chỉ có một thì dùng sáp nhập.", "successors");

    public static Error UnitTwice => DomainError.Validation("Reorganisation.UnitTwice",
        "A unit stands in it more than once. Each ends or begins once; a successor is a unit of its own, even under an old name.",
        "Một đơn vị có mặt hơn một lần. Mỗi đơn vị chỉ kết thúc hoặc bắt đầu một lần; đơn vị mới là một đơn vị riêng, kể cả khi giữ tên cũ.");

    public static Error UnitUnknown(string path) => DomainError.NotFound("Reorganisation.UnitUnknown",
        "The unit is not registered; register it first.",
        "Đơn vị chưa có trong danh sách; hãy đăng ký trước.", path);

    public static Error NotAUnit(string path, Participant participant) => DomainError.Validation("Reorganisation.NotAUnit",
        $"'{participant.Name}' is not a unit; only units are reorganised.",
        $"'{participant.Name}' không phải đơn vị; chỉ đơn vị mới được sắp xếp, tổ chức lại.", path);

    public static IEnumerable<Error> OfPredecessor(string path, Participant unit, DateOnly on)
    {
        if (unit.Successors.Count > 0)
        {
            yield return DomainError.Conflict("Reorganisation.AlreadySucceeded",
                $"'{unit.Name}' already went over into another unit.",
                $"'{unit.Name}' đã được sắp xếp vào đơn vị khác.", path);
        }
        else if (!unit.Validity.Contains(on.AddDays(-1)))
        {
            yield return DomainError.Conflict("Reorganisation.AlreadyEnded",
                $"'{unit.Name}' does not exist on the day before ({unit.Validity}); mend its days or the day of the reorganisation.",
                $"'{unit.Name}' không tồn tại vào ngày trước đó ({unit.Validity}); hãy sửa thời hạn của đơn vị hoặc ngày sắp xếp.", path);
        }
    }

    public static IEnumerable<Error> OfSuccessor(string path, Participant unit, DateOnly on)
    {
        if (unit.Validity.From < on)
        {
            yield return DomainError.Conflict("Reorganisation.SuccessorTooEarly",
                $"'{unit.Name}' begins before the reorganisation ({unit.Validity}); a successor is a new unit.",
                $"'{unit.Name}' bắt đầu trước ngày sắp xếp ({unit.Validity}); đơn vị kế thừa phải là đơn vị mới.", path);
        }

        if (unit.Validity.To < on)
        {
            yield return DomainError.Conflict("Reorganisation.SuccessorEnded",
                $"'{unit.Name}' ends before the reorganisation ({unit.Validity}).",
                $"'{unit.Name}' kết thúc trước ngày sắp xếp ({unit.Validity}).", path);
        }
    }
}
