using System.Globalization;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>The cells that give a reading of a published index; they must fit one another and the index.</summary>
internal sealed class IndexCells(FieldCells? value, FieldCells? rank, FieldCells? of, IndexReference? index, (SheetColumn Column, int Cell)? year)
{
    public static IndexCells[] Of(FieldCells[] fields, SheetColumn?[] columns)
    {
        var years = columns.Select((c, cell) => (Column: c!, Cell: cell)).Where(c => c.Column?.Kind == SheetColumnKind.Year).ToArray();
        var criteria = fields.Select(f => f.Criterion).Concat(years.Select(y => y.Column.Criterion!)).Distinct();
        return
        [
            .. from criterion in criteria
               let index = (criterion.Definition.Method as BandedMethod)?.Index
               let own = fields.Where(f => f.Criterion == criterion).ToArray()
               where index is not null || own.Any(f => f.Field.Name == "rank")
               let year = years.Where(y => y.Column.Criterion == criterion).Select(y => ((SheetColumn, int)?)y).FirstOrDefault()
               select new IndexCells(Named(own, "value"), Named(own, "rank"), Named(own, "of"), index, year),
        ];
    }

    public void Check(TableProblems problems, TableReader reader, string path)
    {
        if (rank is { Number: { } place } && of is { Number: { } all } && place > all)
        {
            Report(rank, (p, at) => InputProblems.RankAboveOf(p, at, place, all));
        }

        if (index?.Scale is { } scale && value is { Number: { } reading } && reading > scale)
        {
            Report(value, (p, at) => InputProblems.AboveScale(p, at, index, reading, scale));
        }

        if (year is { } cell && !reader.Text(cell.Cell).IsWhiteSpace())
        {
            CheckYear(problems, reader, path, cell.Column, cell.Cell);
        }

        void Report(FieldCells cells, Action<Problems, string> word)
        {
            var found = new Problems();
            word(found, $"{path}/{cells.Column.Path}");
            problems.Add(found.Errors[0], reader.Line, cells.Cell + 1);
        }
    }

    private void CheckYear(TableProblems problems, TableReader reader, string path, SheetColumn column, int cell)
    {
        var text = CellText.Trim(reader.Text(cell));
        if (Cells.Refusal(reader, cell) is { } refusal)
        {
            problems.Add(refusal, reader.Line, cell + 1, $"{path}/{column.Path}");
        }
        else if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var given))
        {
            problems.Add(SheetErrors.NotWhole(text), reader.Line, cell + 1, $"{path}/{column.Path}");
        }
        else if (given != index?.Year)
        {
            var found = new Problems();
            InputProblems.Year(found, $"{path}/{column.Path}", index, given);
            problems.Add(found.Errors[0], reader.Line, cell + 1);
        }
    }

    private static FieldCells? Named(FieldCells[] fields, string name) => Array.Find(fields, f => f.Field.Name == name);
}
