namespace EmulationKit.Criteria;

/// <summary>The best of a bloc on one criterion.</summary>
/// <param name="Actual">The leader's actual value, in units of the last decimal.</param>
/// <param name="Planned">The leader's target in the same units; 0 if nobody in the bloc has a target.</param>
internal readonly record struct BlocLeader(long Actual, long Planned);
