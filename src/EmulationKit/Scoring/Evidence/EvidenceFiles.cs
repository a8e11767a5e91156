using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Makes sure that nobody names a file of somebody else as evidence, to read it thereafter.</summary>
internal static class EvidenceFiles
{
    public static async Task<ErrorOr<Success>> CheckAsync(
        UseCaseScope scope, EvidenceId id, string? sha256, CampaignId campaign, ParticipantId participant, CancellationToken cancellationToken) =>
        await scope.Repository<EvidenceFile>().GetByIdAsync(id, cancellationToken) is { } file
        && file.Campaign == campaign && file.Participant == participant && file.Verdict != EvidenceVerdict.Refused && (sha256 is null || sha256 == file.Sha256)
            ? Result.Success
            : EvidenceErrors.FileUnknown;
}
