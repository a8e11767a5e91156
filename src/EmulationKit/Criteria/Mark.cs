namespace EmulationKit.Criteria;

/// <summary>What one reviewer gave: a mark, an abstention, or a recusal.</summary>
public readonly record struct Mark
{
    private Mark(decimal? value, bool isRecusal)
    {
        Value = value;
        IsRecusal = isRecusal;
    }

    /// <summary>The reviewer gave no mark; that is not a zero. Also what a default mark means.</summary>
    public static readonly Mark Abstention;

    /// <summary>The reviewer stood aside because of a conflict of interest; nothing is counted.</summary>
    public static readonly Mark Recusal = new(null, true);

    /// <summary>The mark, if one was given.</summary>
    public decimal? Value { get; }

    /// <summary>Whether the reviewer stood aside.</summary>
    public bool IsRecusal { get; }

    /// <summary>A mark that was given.</summary>
    /// <param name="value">The mark, on the criterion's mark scale.</param>
    public static Mark Of(decimal value) => new(value, false);

    /// <summary>A mark that was given.</summary>
    public static implicit operator Mark(decimal value) => Of(value);

    /// <summary>A mark that was given.</summary>
    public static implicit operator Mark(int value) => Of(value);
}
