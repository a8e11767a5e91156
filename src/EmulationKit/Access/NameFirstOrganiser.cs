using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Makes oneself the first organiser.</summary>
/// <param name="Code">The code that the host configured.</param>
public sealed record NameFirstOrganiserCommand(string Code) : Command
{
    /// <summary>Never the code.</summary>
    public override string ToString() => nameof(NameFirstOrganiserCommand);
}

/// <summary>Makes who is signed in and knows the host's code the first organiser, in every campaign. It is possible only
/// while nobody has ever been an organiser. Refused: <c>Role.OrganiserThere</c>, <c>Role.FirstCodeWrong</c>,
/// <c>Access.NotSignedIn</c>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="first">The code that the host configured.</param>
public sealed class NameFirstOrganiser(UseCaseServices services, FirstOrganiser first) : UseCase<NameFirstOrganiserCommand, RoleAssignmentId>(services)
{
    // Two who try at the same moment meet in this id, and only one of them is saved.
    private static readonly Guid OnceOnly = new("5f6c1f6e-3d0b-4c58-9d0a-0f1a2b3c4d5e");

    /// <inheritdoc />
    protected override async Task<ErrorOr<RoleAssignmentId>> HandleAsync(UseCaseScope scope, NameFirstOrganiserCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.Repository<RoleAssignment>().AnyAsync(new Organisers(), cancellationToken))
        {
            return DomainError.Conflict("Role.OrganiserThere", "There is an organiser already; ask for a role there.",
                "Hệ thống đã có cán bộ của cơ quan thường trực; hãy đề nghị người đó phân công.");
        }

        if (!first.Accepts(command.Code))
        {
            return DomainError.Forbidden("Role.FirstCodeWrong", "This is not the code that the host configured, or it configured none.",
                "Mã không đúng, hoặc hệ thống chưa đặt mã khởi tạo.", "code");
        }

        scope.Once(OnceOnly);
        var given = RoleAssignment.Give(scope.Actor, Role.Organiser, null, null, scope.Viewer.Day);
        return await scope.AddAsync(given, r => r.Id, null, cancellationToken);
    }
}
