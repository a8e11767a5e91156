using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Splits a unit.</summary>
/// <param name="On">The first day of the successors.</param>
/// <param name="Document">The document that orders it.</param>
/// <param name="Predecessor">The unit that ends.</param>
/// <param name="Successors">The units that it becomes, registered before.</param>
public sealed record SplitUnitCommand(DateOnly On, Source Document, ParticipantId Predecessor, IReadOnlyList<ParticipantId> Successors) : Command
{
    /// <summary>What an officer enters for each successor; nothing is shared out by itself.</summary>
    public IReadOnlyList<EnteredForSuccessor> Entered { get; init; } = [];
}

/// <summary>Splits a unit (chia tách): in every running campaign each part takes what the officer enters. All or nothing.
/// Refused as <see cref="Reorganisation.Split"/>, <see cref="Reorganisation.Apply"/> and <see cref="Succession.Split"/>,
/// and <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SplitUnit(UseCaseServices services) : UseCase<SplitUnitCommand, Success>(services)
{
    /// <inheritdoc />
    protected override Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, SplitUnitCommand command, CancellationToken cancellationToken) =>
        scope.ReorganiseAsync(() => Reorganisation.Split(command.On, command.Document, command.Predecessor, command.Successors), command.Entered, cancellationToken);
}
