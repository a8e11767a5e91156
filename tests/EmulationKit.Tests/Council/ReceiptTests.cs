using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class ReceiptTests
{
    [Fact]
    public void A_voter_finds_the_receipt_in_the_closed_box_in_either_form()
    {
        var council = ACouncil.Open();
        var receipt = council.Cast(0).Value;
        council.Cast(1).Succeeds();

        var box = council.Closed().Box;

        var expected = new ClosedReceipt(council.Motion.Id, receipt, Counted: true);
        Assert.Equal(expected, box.Find(receipt.Hash));
        Assert.Equal(expected, box.Find(receipt.Readable));
        Assert.Equal(expected, box.Find($" {receipt.Readable.ToLowerInvariant().Replace('-', ' ')} "));
        Assert.Equal(2, box.Receipts.Count);
    }

    [Fact]
    public void A_receipt_that_is_not_in_the_box_is_not_found()
    {
        var council = ACouncil.Open();
        council.Cast(0).Succeeds();
        var box = council.Closed().Box;

        Assert.Null(box.Find(new string('0', 64)));
        Assert.Null(box.Find("0000-0000-0000-0000"));
        Assert.Null(box.Find(""));
    }

    [Fact]
    public void The_readable_form_has_no_letters_that_are_mistaken()
    {
        var receipt = new BallotReceipt("0040000000000000002f" + new string('e', 44));

        Assert.Equal("0100-0000-0000-001F", receipt.Readable);
        Assert.True(receipt.IsTypedAs("OIOO-0000-0000-00LF"));
        Assert.False(receipt.IsTypedAs("0100-0000-0000-002F"));
    }
}
