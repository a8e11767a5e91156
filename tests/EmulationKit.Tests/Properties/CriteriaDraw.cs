using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Properties;

/// <summary>Random criteria trees whose main maxima make the scale of every kind and bloc.</summary>
internal sealed class CriteriaDraw(Draw draw, string[] kinds, BlocScope[]? blocs)
{
    private readonly MethodDraw methods = new(draw);
    private readonly bool unscoredKind = kinds.Length > 1 && draw.Chance(20);
    private readonly bool ownScales = kinds.Length > 1 && draw.Chance(25);
    private readonly Dictionary<string, decimal> mainOf = kinds.ToDictionary(k => k, _ => 0m);
    private int codes;
    private int areaCodes;

    private string[] Scored => unscoredKind ? kinds[..^1] : kinds;

    public CriteriaSet Make()
    {
        var areas = new List<ContentArea>();
        for (var i = draw.Many(1, 3); i > 0; i--)
        {
            areas.Add(Area(draw.Chance(25) ? 1 : 0));
        }

        if (mainOf[kinds[0]] == 0)
        {
            areas.Add(new ContentArea($"area{++areaCodes}", "area") { Criteria = [.. Slot(10)] });
        }

        var bonus = draw.Chance(40) ? draw.Number(0, 4, 1) : (decimal?)null;
        var mayPass = draw.Chance(30);
        var scales = Scored.ToDictionary(k => k, k => new ScoreScale(mainOf[k] + (bonus ?? 0)) { Bonus = bonus, MayPass = mayPass });
        return new CriteriaSet(scales[Scored[0]], areas)
        {
            ScaleByKind = scales.Values.Distinct().Count() > 1 ? scales : new Dictionary<string, ScoreScale>(),
        };
    }

    private ContentArea Area(int deeper)
    {
        var criteria = new List<Criterion>();
        for (var i = draw.Many(0, 3); i > 0; i--)
        {
            criteria.AddRange(Slot(draw.One(1m, 2m, 5m, 10m, 3.3333m, 0.5m)));
        }

        if (draw.Chance(25))
        {
            criteria.Add(Extra(new BonusMethod(draw.One(1m, 0.5m, 0.3333m)) { Measure = new(1, 0, 6) }, draw.Number(0, 5, 1)));
        }

        if (draw.Chance(25))
        {
            criteria.Add(Extra(new DeductionMethod(draw.One(1m, 0.5m, 0.3333m)) { Measure = new(1, 0, 6) }, draw.Number(0, 5, 1)));
        }

        if (draw.Chance(15))
        {
            criteria.Add(Extra(new KnockoutMethod(), 0));
        }

        return new ContentArea($"area{++areaCodes}", "area")
        {
            Criteria = draw.Shuffle(criteria),
            Areas = deeper > 0 ? [Area(deeper - 1)] : [],
        };
    }

    /// <summary>Criteria of which one applies to each participant: one for all, or one for each of some kinds or blocs.</summary>
    private IEnumerable<Criterion> Slot(decimal maximum)
    {
        var everyone = unscoredKind ? Applicability.ToKinds(Scored) : Applicability.Everyone;
        var parts = draw.Whole(0, 9) switch
        {
            7 or 8 when Scored.Length > 1 => Scored.Select(k => Applicability.ToKinds(k)),
            9 when blocs is { Length: > 1 } && !unscoredKind => [Applicability.ToBlocs(blocs[0].Code), Applicability.ToBlocs([.. blocs[1..].Select(b => b.Code)])],
            _ => [everyone],
        };
        foreach (var part in parts)
        {
            var own = maximum * (ownScales && part.Kinds.Count == 1 && kinds.Length > 1 ? draw.Whole(1, 2) : 1);
            foreach (var kind in part.Kinds.Count > 0 ? part.Kinds : part.Blocs.Count > 0 && part.Blocs[0] != blocs?[0].Code ? [] : (IEnumerable<string>)kinds)
            {
                mainOf[kind] += own;
            }

            yield return new Criterion($"m{++codes}", $"m{codes}", own, methods.Main(own))
            {
                AppliesTo = part,
                Missing = draw.One(MissingPolicy.Refuse, MissingPolicy.Zero, MissingPolicy.Rescale, MissingPolicy.Rescale),
            };
        }
    }

    private Criterion Extra(CriterionMethod method, decimal maximum) => new($"x{++codes}", $"x{codes}", maximum, method)
    {
        AppliesTo = draw.Chance(20) || unscoredKind ? Applicability.ToKinds(draw.One(Scored))
            : blocs is not null && draw.Chance(20) ? Applicability.ToBlocs(draw.One(blocs).Code)
            : Applicability.Everyone,
        Missing = draw.One(MissingPolicy.Zero, MissingPolicy.Refuse),
    };
}
