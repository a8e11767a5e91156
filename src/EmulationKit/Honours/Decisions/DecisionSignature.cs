namespace EmulationKit.Honours;

/// <summary>What a decision has once it is signed.</summary>
/// <param name="Number">Its number, such as "1234/QĐ-UBND".</param>
/// <param name="SignedOn">Its date.</param>
/// <param name="Signatory">Who signed it.</param>
/// <param name="AuditHead">The hash of the campaign's audit chain at signing, printed in the decision: 64 lower-case
/// hexadecimal digits.</param>
public sealed record DecisionSignature(string Number, DateOnly SignedOn, Signatory Signatory, string AuditHead);
