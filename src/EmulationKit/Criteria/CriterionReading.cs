namespace EmulationKit.Criteria;

/// <summary>One participant's numbers and points on one criterion, for wording how the points came about.</summary>
public sealed class CriterionReading
{
    private readonly long[] values;

    internal CriterionReading(Criterion criterion, long[] values, Points points)
    {
        Criterion = criterion;
        this.values = values;
        Points = points;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The points that the numbers give.</summary>
    public Points Points { get; }

    /// <summary>A number by the name of its field, or nothing if it is not there.</summary>
    /// <param name="field">The field's name.</param>
    public decimal? this[string field]
    {
        get
        {
            var fields = Criterion.Method.Fields;
            for (var i = 0; i < fields.Count; i++)
            {
                if (fields[i].Name == field)
                {
                    return values[i] < fields[i].RawMinimum ? null : Exact.FromScaled(values[i], fields[i].Decimals);
                }
            }

            return null;
        }
    }

    /// <summary>The marks that count, in the reviewers' order.</summary>
    public IReadOnlyList<decimal> Marks =>
        [.. Criterion.Method.Fields.Where(f => f.IsMark).Select(f => this[f.Name]).OfType<decimal>()];
}
