using EmulationKit.Packs;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>Carries the vocabulary of rules into the context, whose model depends on it.</summary>
internal sealed class KitOptionsExtension(RuleVocabulary vocabulary) : IDbContextOptionsExtension
{
    public RuleVocabulary Vocabulary { get; } = vocabulary;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(KitOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => extension.Vocabulary.GetHashCode();

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo info && ((KitOptionsExtension)info.Extension).Vocabulary == extension.Vocabulary;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}
