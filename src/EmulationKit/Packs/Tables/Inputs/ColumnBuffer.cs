using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>One field of every participant read so far, in pieces, so that growing copies nothing; as narrow as the
/// column that it goes into.</summary>
internal sealed class ColumnBuffer(InputField field)
{
    private const int PieceBits = 14;
    private const int PieceSize = 1 << PieceBits;

    private readonly InputColumn codes = InputColumn.For(field, 0);
    private readonly List<int[]>? narrow = InputColumn.For(field, 0) is Int32Column ? [] : null;
    private readonly List<long[]> wide = [];
    private int count;

    public long None => codes.None;

    public long Abstained => codes.Abstained;

    public long Recused => codes.Recused;

    public long this[int row] => narrow is null ? wide[row >> PieceBits][row & (PieceSize - 1)] : narrow[row >> PieceBits][row & (PieceSize - 1)];

    public void Add(long raw)
    {
        var (piece, place) = (count >> PieceBits, count & (PieceSize - 1));
        if (narrow is not null)
        {
            if (place == 0)
            {
                narrow.Add(new int[PieceSize]);
            }

            narrow[piece][place] = (int)raw;
        }
        else
        {
            if (place == 0)
            {
                wide.Add(new long[PieceSize]);
            }

            wide[piece][place] = raw;
        }

        count++;
    }
}
