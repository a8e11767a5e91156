using Microsoft.Extensions.Logging;

namespace EmulationKit.EntityFrameworkCore.UseCases;

/// <summary>What storage logs, without values or names.</summary>
internal static partial class Log
{
    [LoggerMessage(1101, LogLevel.Warning, "The database refused to commit: {Code}")]
    public static partial void CommitRefused(ILogger logger, string code, Exception problem);

    [LoggerMessage(1103, LogLevel.Warning, "The database could not be read: {Code}")]
    public static partial void ReadRefused(ILogger logger, string code, Exception problem);

    [LoggerMessage(1102, LogLevel.Information, "The database was brought up to {Migration}")]
    public static partial void Migrated(ILogger logger, string migration);
}
