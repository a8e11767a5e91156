namespace EmulationKit.Awards;

/// <summary>Whom an award can go to at all, by its rule: told from the conditions on kind and bloc alone, with all that
/// is earned or done left open.</summary>
public static class AwardReach
{
    /// <summary>Whether a participant of a kind, in a bloc, can meet the rule of an award, whatever else it does. It is
    /// what a registration or a nomination is offered; it decides nothing.</summary>
    /// <param name="award">The award.</param>
    /// <param name="kind">The code of the participant's kind.</param>
    /// <param name="bloc">The code of its bloc; nothing where it is in none yet, which leaves conditions on blocs open.</param>
    public static bool MayGoTo(this Award award, string kind, string? bloc)
    {
        Guard.Against.Null(award);
        return Known(award.Rule, kind, bloc) != Truth.False;
    }

    // Not known where it depends on more than kind and bloc.
    private static Truth Known(Clause clause, string kind, string? bloc) => clause switch
    {
        KindIn of => Truths.Of(of.Kinds.Contains(kind)),
        BlocIn of => Truths.Of(bloc is null ? null : of.Blocs.Contains(bloc)),
        LeafClause => Truth.Unknown,
        _ => Truths.Combine(clause, clause.Parts.Select(part => Known(part, kind, bloc))),
    };
}
