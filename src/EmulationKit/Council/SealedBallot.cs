namespace EmulationKit.Council;

/// <summary>An entry of the sealed box: who cast it, when, and after whom is nowhere in it.</summary>
/// <param name="Id">A random id.</param>
/// <param name="Motion">The motion it was cast on.</param>
/// <param name="Receipt">What the voter was given.</param>
/// <param name="Ciphertext">The ballot, encrypted to the vote's public key.</param>
internal sealed record SealedBallot(SealedBallotId Id, MotionId Motion, BallotReceipt Receipt, byte[] Ciphertext)
{
    public static SealedBallot Of(MotionId motion, byte[] ciphertext) =>
        new(SealedBallotId.New(), motion, BallotReceipt.Of(ciphertext), ciphertext);
}
