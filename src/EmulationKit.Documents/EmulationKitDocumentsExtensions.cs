using EmulationKit;
using EmulationKit.Documents;
using EmulationKit.Packs;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds documents to a host.</summary>
public static class EmulationKitDocumentsExtensions
{
    /// <summary>Reads and writes Excel workbooks with Open XML, unless the host has its own way.</summary>
    /// <param name="builder">The kit.</param>
    public static EmulationKitBuilder AddDocuments(this EmulationKitBuilder builder)
    {
        Guard.Against.Null(builder);
        builder.Services.TryAddSingleton<IWorkbookReader, ExcelReader>();
        builder.Services.TryAddSingleton<IWorkbookWriter, ExcelWriter>();
        return builder;
    }
}
