using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>What somebody says about who is proposed or honoured, and what was answered. Text, name and contact are
/// personal data and never shown in public.</summary>
public sealed class PublicComment
{
    /// <summary>The longest text: 5 000 characters.</summary>
    public const int LongestText = 5_000;

    /// <summary>The longest name and contact: 300 characters each.</summary>
    public const int LongestLine = 300;

    private PublicComment(PublicCommentId id, CampaignId campaign, CommentKind kind, string text, DateTimeOffset at)
    {
        Id = id;
        Campaign = campaign;
        Kind = kind;
        Text = text;
        At = at;
    }

    /// <summary>The comment.</summary>
    public PublicCommentId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>Comment or complaint.</summary>
    public CommentKind Kind { get; private set; }

    /// <summary>Whom it is about, if it names somebody.</summary>
    public ParticipantId? About { get; private set; }

    /// <summary>What it says.</summary>
    public string Text { get; private set; }

    /// <summary>Who says it, as given; a complaint needs it.</summary>
    public string? Author { get; private set; }

    /// <summary>How to reach who says it.</summary>
    public string? Contact { get; private set; }

    /// <summary>When it came.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What was answered; nothing yet if it is open.</summary>
    public CommentAnswer? Answer { get; private set; }

    /// <summary>Whether it has been answered.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>Takes a comment or complaint in. Refused, all at once: <c>Comment.TextMissing</c>,
    /// <c>Comment.TextTooLong</c>, <c>Comment.AuthorMissing</c> and <c>Comment.ContactMissing</c> of a complaint.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="kind">Comment or complaint.</param>
    /// <param name="text">What it says, 1 to <see cref="LongestText"/> characters.</param>
    /// <param name="about">Whom it is about, if it names somebody.</param>
    /// <param name="author">Who says it.</param>
    /// <param name="contact">How to reach that person.</param>
    /// <param name="now">When it came.</param>
    public static ErrorOr<PublicComment> Receive(
        CampaignId campaign, CommentKind kind, string text, ParticipantId? about, string? author, string? contact, DateTimeOffset now)
    {
        var problems = new Problems();
        Choices.Check(problems, "kind", kind);
        CheckText(problems, "text", text, LongestText);
        foreach (var (path, code, line) in new[] { ("author", "Comment.AuthorMissing", author), ("contact", "Comment.ContactMissing", contact) })
        {
            if (kind == CommentKind.Complaint && string.IsNullOrWhiteSpace(line))
            {
                problems.Add(code, path, "A complaint needs a name and a way to answer it.", "Khiếu nại, kiến nghị cần có họ tên và cách liên hệ để trả lời.");
            }

            CheckLength(problems, path, line, LongestLine);
        }

        return problems.OrElse(() => new PublicComment(PublicCommentId.New(), campaign, kind, text.Trim(), now)
        {
            About = about,
            Author = Written(author),
            Contact = Written(contact),
        });
    }

    /// <summary>Answers it. Refused: <c>Comment.AlreadyAnswered</c>, <c>Comment.TextMissing</c>,
    /// <c>Comment.TextTooLong</c>.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="document">The document that answers, if there is one.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> Reply(string text, Source? document, ActorId by, DateTimeOffset now)
    {
        if (IsAnswered)
        {
            return DomainError.Conflict("Comment.AlreadyAnswered", "It has been answered already.", "Ý kiến này đã được trả lời.");
        }

        var problems = new Problems();
        CheckText(problems, "text", text, LongestText);
        return problems.OrElse(() =>
        {
            (Answer, IsAnswered) = (new(text.Trim(), document, by, now), true);
            return Result.Success;
        });
    }

    private static void CheckText(Problems problems, string path, string text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add("Comment.TextMissing", path, "Write what you want to say.", "Hãy ghi nội dung.");
        }

        CheckLength(problems, path, text, longest);
    }

    private static void CheckLength(Problems problems, string path, string? text, int longest)
    {
        if (text?.Length > longest)
        {
            problems.Add("Comment.TextTooLong", path, $"The text has {text.Length} characters; use at most {longest}.", $"Nội dung dài {text.Length} ký tự; chỉ dùng tối đa {longest}.");
        }
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
