using System.Buffers.Binary;
using System.Text;
using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>
/// Writes the values of a sheet in one piece and reads very many of them into a table. Format 1: the version (1 byte); each
/// field of each criterion in the rules' order as a whole number in units of its last decimal, in 4 bytes where its range
/// fits and in 8 where not, little-endian, the three smallest numbers standing for "none", "abstained" and "recused"; then,
/// if points were set by a person, how many (2 bytes), and for each the criterion's place (2), points (decimal) and reason.
/// The year of an index is not among them, for no points follow from it.
/// </summary>
public sealed class SheetPacking
{
    private const byte Format = 1;
    private readonly EvaluationPlan plan;
    private readonly (CompiledCriterion Criterion, int Field, int At, bool IsNarrow, long Minimum, long Maximum)[] fields;
    private readonly int length;

    private SheetPacking(EvaluationPlan plan, int rulesVersion)
    {
        this.plan = plan;
        RulesVersion = rulesVersion;
        var places = new List<(CompiledCriterion Criterion, int Field, int At, bool IsNarrow, long Minimum, long Maximum)>();
        length = 1;
        foreach (var criterion in plan.Scoring.Criteria)
        {
            for (var f = 0; f < criterion.Fields.Count; f++)
            {
                var field = criterion.Fields[f];
                var isNarrow = InputColumn.IsNarrow(field);
                places.Add((criterion, f, length, isNarrow, field.RawMinimum, field.RawMaximum));
                length += isNarrow ? sizeof(int) : sizeof(long);
            }
        }

        fields = [.. places];
    }

    /// <summary>The version of the rules whose values it writes and reads.</summary>
    public int RulesVersion { get; }

    /// <summary>The packing by a version of a campaign's rules.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="rulesVersion">The number of their version, 1 or more.</param>
    public static SheetPacking Of(EvaluationPlan plan, int rulesVersion) =>
        new(Guard.Against.Null(plan), Guard.Against.NegativeOrZero(rulesVersion));

    /// <summary>Writes the values of a sheet. A value that the rules do not accept is left out.</summary>
    /// <param name="inputs">The values by criterion.</param>
    public byte[] Pack(IReadOnlyDictionary<string, CriterionInput> inputs)
    {
        Guard.Against.Null(inputs);
        var packed = new byte[length];
        packed[0] = Format;
        foreach (var (criterion, f, at, isNarrow, _, _) in fields)
        {
            var raw = PackedValue.Of(criterion.Fields, f, inputs.GetValueOrDefault(criterion.Definition.Code));
            if (isNarrow)
            {
                BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(at), (int)(raw <= PackedValue.Recused ? int.MinValue + (raw - PackedValue.None) : raw));
            }
            else
            {
                BinaryPrimitives.WriteInt64LittleEndian(packed.AsSpan(at), raw);
            }
        }

        return WithPointsSet(packed, inputs);
    }

    /// <summary>Reads sheets into a table. Refused: <c>Sheet.RulesVersionDiffers</c> and <c>Sheet.PackedDamaged</c>, each
    /// with the participant as its path, and what <see cref="InputTable.Read"/> refuses of participants.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="head">What else is known of a participant: its opaque id, holds, nominations; no inputs.</param>
    public ErrorOr<InputTable> Unpack(IReadOnlyList<PackedSheet> sheets, Func<PackedSheet, ParticipantInput> head)
    {
        Guard.Against.Null(sheets);
        Guard.Against.Null(head);
        var heads = sheets.Select(head).ToArray();
        var problems = new Problems();
        new ParticipantCheck(plan.Rules).Check(problems, plan, heads);
        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        var table = InputTable.Of(plan, heads);
        var columns = Array.ConvertAll(fields, field => table.Column(field.Criterion, field.Field));
        for (var i = 0; i < sheets.Count; i++)
        {
            if (!Read(table, columns, table.RowGiven(i), sheets[i]))
            {
                problems.AddRange([sheets[i].RulesVersion == RulesVersion ? PackedErrors.Damaged(heads[i].Id) : PackedErrors.OtherVersion(heads[i].Id, RulesVersion)]);
            }
        }

        return problems.OrElse(() =>
        {
            Array.ForEach(columns, column => column.Settle(table.Count));
            return table;
        });
    }

    private bool Read(InputTable table, InputColumn[] columns, int row, PackedSheet sheet)
    {
        var packed = sheet.Inputs.AsSpan();
        if (sheet.RulesVersion != RulesVersion || packed.Length < length || packed[0] != Format)
        {
            return false;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            ref readonly var field = ref fields[i];
            var raw = field.IsNarrow ? BinaryPrimitives.ReadInt32LittleEndian(packed[field.At..]) : BinaryPrimitives.ReadInt64LittleEndian(packed[field.At..]);
            if (raw > columns[i].Recused && (raw < field.Minimum || raw > field.Maximum))
            {
                return false;
            }

            columns[i].Set(row, raw);
        }

        return packed.Length == length || ReadPointsSet(table, row, sheet.Inputs);
    }

    private byte[] WithPointsSet(byte[] packed, IReadOnlyDictionary<string, CriterionInput> inputs)
    {
        var set = plan.Scoring.Criteria
            .Select(c => (c.Index, inputs.GetValueOrDefault(c.Definition.Code)?.Override))
            .Where(c => c.Override is not null).ToArray();
        if (set.Length == 0)
        {
            return packed;
        }

        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(packed);
        writer.Write((ushort)set.Length);
        foreach (var (index, points) in set)
        {
            writer.Write((ushort)index);
            writer.Write(points!.Points);
            writer.Write(points.Reason);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    private bool ReadPointsSet(InputTable table, int row, byte[] packed)
    {
        using var reader = new BinaryReader(new MemoryStream(packed, length, packed.Length - length), Encoding.UTF8);
        try
        {
            for (var left = reader.ReadUInt16(); left > 0; left--)
            {
                var index = reader.ReadUInt16();
                if (index >= plan.Scoring.Criteria.Length)
                {
                    return false;
                }

                table.SetPoints(plan.Scoring.Criteria[index], row, new(reader.ReadDecimal(), reader.ReadString()));
            }

            return reader.BaseStream.Position == reader.BaseStream.Length;
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or FormatException)
        {
            return false;
        }
    }
}
