using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Records another agency's answer.</summary>
/// <param name="Request">The request.</param>
/// <param name="Answer">What it answered.</param>
/// <param name="On">When.</param>
/// <param name="Document">The letter that answers.</param>
public sealed record RecordOpinionCommand(OpinionRequestId Request, OpinionAnswer Answer, DateOnly On, Source Document) : Command;

/// <summary>Records what another agency answered. Refused as <see cref="OpinionRequest.RecordAnswer"/>, and
/// <c>Rules.UnknownChoice</c>, <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RecordOpinion(UseCaseServices services) : UseCase<RecordOpinionCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, RecordOpinionCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed;
        }

        if (await scope.Repository<OpinionRequest>().GetByIdAsync(command.Request, cancellationToken) is not { } request)
        {
            return UseCaseErrors.NotFound("request");
        }

        var problems = new Problems();
        Choices.Check(problems, "answer", command.Answer);
        return problems.OrElse(() => Result.Success)
            .Then(_ => scope.Change(request, null, () => request.RecordAnswer(command.Answer, command.On, command.Document), personal: true));
    }
}
