namespace EmulationKit.Council;

/// <summary>The tellers' counts of the paper ballots on a motion, sealed like a ballot until closing.</summary>
/// <param name="Motion">The motion.</param>
/// <param name="Ciphertext">The counts, encrypted to the vote's public key.</param>
internal sealed record SealedPaper(MotionId Motion, byte[] Ciphertext);
