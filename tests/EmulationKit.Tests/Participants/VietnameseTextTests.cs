using System.Text;
using CsCheck;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Participants;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Xã Hưng Đạo", "xa hung dao")]
    [InlineData("ĐÀM THUỶ", "dam thuy")]
    [InlineData("Ðình Phong", "dinh phong")]
    [InlineData("  TT. Pác Miầu – (Bảo Lâm) ", "tt pac miau bao lam")]
    [InlineData("Hoà An", "hoa an")]
    [InlineData("Hòa An", "hoa an")]
    [InlineData("Ｃａｏ Bằng", "cao bang")]
    [InlineData("Tổ\u00a010", "to 10")]
    [InlineData("Xu\u200bân", "xuan")]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    public void A_text_is_normalised_for_searching(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.Normalize(text));

    [Fact]
    public void Composed_and_combining_marks_give_the_same_text_and_key()
    {
        const string name = "Nguyễn Thị Thuỷ Đặng Ước Lượng Ở Ẩm";
        var composed = name.Normalize(NormalizationForm.FormC);
        var combining = name.Normalize(NormalizationForm.FormD);
        Assert.NotEqual(composed, combining);
        Assert.Equal(VietnameseText.Normalize(composed), VietnameseText.Normalize(combining));
        Assert.Equal(VietnameseText.SortKey(composed), VietnameseText.SortKey(combining));
    }

    [Fact]
    public void Half_a_sign_that_a_form_sent_does_no_harm()
    {
        Assert.Equal("xa a", VietnameseText.Normalize("Xã \ud800A"));
        Assert.NotEmpty(VietnameseText.SortKey("Xã \ud800A"));
    }

    [Fact]
    public void Letters_come_in_the_order_of_the_alphabet() => InOrder(VietnameseText.SortKey,
        "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v", "y");

    [Fact]
    public void Tones_come_in_the_order_of_the_dictionary() => InOrder(VietnameseText.SortKey,
        "ma", "mà", "mả", "mã", "má", "mạ", "ma\u0301o".Normalize(), "mân");

    [Fact]
    public void Shorter_syllables_come_first_whatever_the_tone() => InOrder(VietnameseText.SortKey,
        "An", "An Bình", "Ạn", "Anh", "Ăn", "Ân");

    [Fact]
    public void Numbers_come_in_the_order_of_their_size() => InOrder(VietnameseText.SortKey,
        "Tổ 2", "Tổ 02A", "Tổ 10", "Tổ 100", "Tổ dân phố 1");

    [Fact]
    public void Persons_are_sorted_by_their_given_name_first() => InOrder(VietnameseText.PersonSortKey,
        "Nguyễn Văn An", "Triệu Thị An", "Bế Ánh", "Lý Đức", "Hoàng Hà", "Nông Hà", "Đàm Hạ");

    [Fact]
    public void A_single_name_is_the_given_name() =>
        Assert.Equal(VietnameseText.SortKey("Hà"), VietnameseText.PersonSortKey("Hà"));

    [Fact]
    public void Where_the_tone_mark_is_put_makes_no_difference() =>
        Assert.Equal(VietnameseText.SortKey("Hoà Thuỷ"), VietnameseText.SortKey("Hòa Thủy"));

    [Fact]
    public void Normalising_again_changes_nothing() => Gen.String.Sample(text =>
    {
        var once = VietnameseText.Normalize(text);
        return once == VietnameseText.Normalize(once);
    });

    [Fact]
    public void Case_never_matters() =>
        Gen.String["aăâđeêoôơuưáàảãạẤỄỢ 12-"].Sample(text =>
            VietnameseText.SortKey(text.ToUpperInvariant()) == VietnameseText.SortKey(text)
            && VietnameseText.Normalize(text.ToUpperInvariant()) == VietnameseText.Normalize(text));

    private static void InOrder(Func<string, string> key, params string[] names) =>
        Assert.Equal(names, names.Reverse().OrderBy(key, StringComparer.Ordinal));
}
