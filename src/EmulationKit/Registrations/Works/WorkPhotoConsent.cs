namespace EmulationKit.Registrations;

/// <summary>The recorded consent of those in a photo that it be published.</summary>
/// <param name="GivenBy">Who consented, or who vouches for those who did.</param>
/// <param name="Day">When.</param>
public sealed record WorkPhotoConsent(string GivenBy, DateOnly Day);
