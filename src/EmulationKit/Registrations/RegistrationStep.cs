using EmulationKit.Access;

namespace EmulationKit.Registrations;

/// <summary>One step in a registration's life.</summary>
/// <param name="State">The state it came into.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, where a reason was given.</param>
public sealed record RegistrationStep(RegistrationState State, ActorId By, DateTimeOffset At, string? Reason = null);
