namespace EmulationKit.Registrations;

/// <summary>Where a registration stands.</summary>
public enum RegistrationState
{
    /// <summary>The participant is drawing it up.</summary>
    Draft,

    /// <summary>It was sent to the standing body.</summary>
    Submitted,

    /// <summary>The standing body sent it back to be supplemented.</summary>
    Returned,

    /// <summary>The standing body confirmed it; it counts.</summary>
    Confirmed,

    /// <summary>The participant withdrew; taking part is voluntary (Article 3 of Law 06/2022/QH15).</summary>
    Withdrawn,
}
