using Microsoft.AspNetCore.Http.Metadata;

namespace EmulationKit.UI.Desks;

/// <summary>Says of a page that its forms send files. More than the host usually takes is let in, so that the page itself can
/// say what is too large; what it keeps is limited by the core.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KitUploadAttribute : Attribute, IRequestSizeLimitMetadata
{
    /// <summary>The most that is read of a request, in bytes.</summary>
    public const long Most = 512L * 1024 * 1024;

    /// <summary>The most that the framework reads of a form with files, in bytes, unless the host says otherwise.</summary>
    internal const long MostOfAForm = 128L * 1024 * 1024;

    /// <inheritdoc />
    public long? MaxRequestBodySize => Most;
}
