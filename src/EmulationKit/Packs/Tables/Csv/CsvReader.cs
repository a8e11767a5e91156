using System.Text;
using Sylvan.Data.Csv;

namespace EmulationKit.Packs;

/// <summary>Reads the rows of a CSV file.</summary>
/// <param name="file">The file's name.</param>
/// <param name="open">Opens the rows; the first one is read with it.</param>
/// <param name="layout">How the file is written.</param>
/// <param name="invalidLine">Finds the line with bytes that are no characters.</param>
internal sealed class CsvReader(string file, Func<CsvDataReader> open, CsvLayout layout, Func<int> invalidLine) : TableReader
{
    private CsvDataReader? rows;
    private int line;
    private int next = 1;

    public override int Line => line;

    public override int Count => rows?.RowFieldCount ?? 0;

    public override bool HasEvenRows => true;

    public override bool Read()
    {
        if (Failure is not null)
        {
            return false;
        }

        try
        {
            if (rows is null)
            {
                rows = open();
                if (layout.NamesSeparator)
                {
                    _ = Next();
                }
            }

            while (Next())
            {
                if (!IsBlank(rows))
                {
                    return true;
                }
            }
        }
        catch (CsvRecordTooLargeException)
        {
            Fail(TableErrors.RowTooLong(next), next);
        }
        catch (CsvFormatException)
        {
            Fail(TableErrors.QuotesUnbalanced(next), next);
        }
        catch (IOException problem)
        {
            Fail(TableErrors.Unreadable(problem), next);
        }
        catch (DecoderFallbackException)
        {
            var at = invalidLine();
            Fail(TableErrors.NotUnicode(at), at);
        }

        return false;
    }

    public override ReadOnlySpan<char> Text(int column) => rows is not null && column < rows.RowFieldCount ? rows.GetFieldSpan(column) : default;

    public override CellKind Kind(int column) => CellKind.Text;

    protected override void Dispose(bool disposing) => rows?.Dispose();

    private bool Next()
    {
        if (!rows!.Read())
        {
            return false;
        }

        line = next;
        next += InvalidText.LineBreaks(rows.GetRawRecordSpan());
        return true;
    }

    private void Fail(Error error, int at) => Failure = DomainError.At(error, new(file, at));

    private static bool IsBlank(CsvDataReader rows)
    {
        for (var column = 0; column < rows.RowFieldCount; column++)
        {
            if (!rows.GetFieldSpan(column).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }
}
