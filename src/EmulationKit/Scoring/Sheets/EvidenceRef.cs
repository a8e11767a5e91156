namespace EmulationKit.Scoring;

/// <summary>A reference to a piece of evidence (minh chứng). The evidence itself lies in the evidence store, on the web
/// or on paper.</summary>
public sealed record EvidenceRef
{
    /// <summary>The longest title: 300 characters.</summary>
    public const int LongestTitle = 300;

    private EvidenceRef(EvidenceId id, EvidenceKind kind, string title)
    {
        Id = id;
        Kind = kind;
        Title = title;
    }

    /// <summary>The evidence.</summary>
    public EvidenceId Id { get; }

    /// <summary>What sort of thing it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>What it is called, or how a paper is cited.</summary>
    public string Title { get; }

    /// <summary>The SHA-256 of a file as 64 lower-case hexadecimal digits, so that a swapped file is noticed.</summary>
    public string? Sha256 { get; private init; }

    /// <summary>The address of a web page.</summary>
    public Uri? Address { get; private init; }

    /// <summary>A file in the evidence store. Refused: <c>Evidence.TitleInvalid</c>, <c>Evidence.HashInvalid</c>.</summary>
    /// <param name="id">The id under which it is stored.</param>
    /// <param name="title">Its title, 1 to 300 characters.</param>
    /// <param name="sha256">Its SHA-256, 64 hexadecimal digits.</param>
    public static ErrorOr<EvidenceRef> File(EvidenceId id, string title, string sha256)
    {
        var hash = sha256 is { Length: 64 } && sha256.All(char.IsAsciiHexDigit) ? sha256.ToLowerInvariant() : null;
        return Make(id, EvidenceKind.File, title, hash is null ? EvidenceErrors.HashInvalid : null, made => made with { Sha256 = hash });
    }

    /// <summary>A page on the web. Refused: <c>Evidence.TitleInvalid</c>, <c>Evidence.AddressInvalid</c> if it is not
    /// an http or https address.</summary>
    /// <param name="title">Its title, 1 to 300 characters.</param>
    /// <param name="address">Its full address.</param>
    public static ErrorOr<EvidenceRef> Link(string title, Uri address)
    {
        Guard.Against.Null(address);
        var onTheWeb = address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        return Make(EvidenceId.New(), EvidenceKind.Link, title, onTheWeb ? null : EvidenceErrors.AddressInvalid, made => made with { Address = address });
    }

    /// <summary>A document on paper. Refused: <c>Evidence.TitleInvalid</c>.</summary>
    /// <param name="citation">Its number, date and issuer, 1 to 300 characters.</param>
    public static ErrorOr<EvidenceRef> Paper(string citation) => Make(EvidenceId.New(), EvidenceKind.Paper, citation, null, made => made);

    /// <summary>A reference as it was stored; nothing is checked again.</summary>
    internal static EvidenceRef Stored(EvidenceId id, EvidenceKind kind, string title, string? sha256, Uri? address) =>
        new(id, kind, title) { Sha256 = sha256, Address = address };

    private static ErrorOr<EvidenceRef> Make(EvidenceId id, EvidenceKind kind, string title, Error? refusal, Func<EvidenceRef, EvidenceRef> complete)
    {
        var problems = new Problems();
        if (string.IsNullOrWhiteSpace(title) || title.Trim().Length > LongestTitle)
        {
            problems.AddRange([EvidenceErrors.TitleInvalid]);
        }

        if (refusal is { } found)
        {
            problems.AddRange([found]);
        }

        return problems.OrElse(() => complete(new(id, kind, title.Trim())));
    }
}
