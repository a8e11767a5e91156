using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Merges units.</summary>
/// <param name="On">The first day of the successor.</param>
/// <param name="Document">The document that orders it.</param>
/// <param name="Predecessors">The units that end.</param>
/// <param name="Successor">The unit that they become, registered before.</param>
public sealed record MergeUnitsCommand(DateOnly On, Source Document, IReadOnlyList<ParticipantId> Predecessors, ParticipantId Successor) : Command
{
    /// <summary>What an officer enters where the rules do not combine values by themselves.</summary>
    public IReadOnlyList<EnteredForSuccessor> Entered { get; init; } = [];
}

/// <summary>Merges units (sáp nhập): in every running campaign registrations and scores go over into the successor by the
/// rules. All or nothing. Refused as <see cref="Reorganisation.Merge"/>, <see cref="Reorganisation.Apply"/> and
/// <see cref="Succession.Merge"/>, and <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class MergeUnits(UseCaseServices services) : UseCase<MergeUnitsCommand, Success>(services)
{
    /// <inheritdoc />
    protected override Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, MergeUnitsCommand command, CancellationToken cancellationToken) =>
        scope.ReorganiseAsync(() => Reorganisation.Merge(command.On, command.Document, command.Predecessors, command.Successor), command.Entered, cancellationToken);
}
