namespace EmulationKit.Packs;

/// <summary>The first row of a table, which names its columns.</summary>
internal static class TableHeader
{
    /// <summary>What each column holds; nothing where it has no name or a wrong one, which is reported.</summary>
    /// <param name="reader">The table, before its first row.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="find">Finds what a name stands for.</param>
    /// <param name="unknown">Says why a name stands for nothing.</param>
    /// <returns>Nothing if there is no first row.</returns>
    public static (T?[] Columns, bool[] HasName)? Read<T>(TableReader reader, TableProblems problems, Func<string, T?> find, Func<string, Error> unknown)
        where T : class
    {
        if (!reader.Read())
        {
            return null;
        }

        var columns = new T?[reader.Count];
        var hasName = new bool[reader.Count];
        for (var cell = 0; cell < columns.Length; cell++)
        {
            var name = CellText.Read(reader.Text(cell));
            hasName[cell] = name.Length > 0;
            if (Cells.Refusal(reader, cell) is { } refusal)
            {
                problems.Add(refusal, reader.Line, cell + 1, "header");
            }
            else if (hasName[cell])
            {
                var found = find(name);
                var first = found is null ? -1 : Array.IndexOf(columns, found, 0, cell);
                if (found is null || first >= 0)
                {
                    problems.Add(found is null ? unknown(name) : TableErrors.HeaderDoubled(name, CellAddress.Letters(first + 1)), reader.Line, cell + 1, name);
                }
                else
                {
                    columns[cell] = found;
                }
            }
        }

        return (columns, hasName);
    }

    /// <summary>Reports a row that has not as many cells as the header, or a value in a column without a name.</summary>
    public static void CheckRow(TableReader reader, TableProblems problems, bool[] hasName)
    {
        if (reader.Count < hasName.Length && reader.HasEvenRows)
        {
            problems.Add(TableErrors.TooFewCells(reader.Count, hasName.Length), reader.Line);
        }

        for (var cell = 0; cell < reader.Count; cell++)
        {
            if (cell < hasName.Length && hasName[cell])
            {
                continue;
            }

            if (!reader.Text(cell).IsWhiteSpace())
            {
                problems.Add(cell < hasName.Length ? TableErrors.HeaderMissing(CellAddress.Of(reader.Line, cell + 1)) : TableErrors.TooManyCells(reader.Count, hasName.Length), reader.Line, cell + 1);
                return;
            }
        }
    }
}
