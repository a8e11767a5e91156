namespace EmulationKit.Honours;

/// <summary>Why an award is revoked: the grounds that Law 06/2022/QH15 names in its article on revocation (Article 93;
/// each revocation cites the provision itself, see <see cref="Revocation.LegalBasis"/>).</summary>
public enum RevocationGround
{
    /// <summary>(a) The achievement was declared fraudulently.</summary>
    FraudulentDeclaration = 1,

    /// <summary>(b) False information or papers were given.</summary>
    FalseInformation = 2,

    /// <summary>(c) The appraisal or the proposal was contrary to law.</summary>
    UnlawfulProcedure = 3,

    /// <summary>(d) A violation within the period of the achievement was found later.</summary>
    LaterFoundViolation = 4,
}
