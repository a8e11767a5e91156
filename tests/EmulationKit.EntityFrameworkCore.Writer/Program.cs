using EmulationKit.EntityFrameworkCore.Writer;

switch (args)
{
    case ["life", .. var databases]:
        await Life.RunAsync([.. databases.Chunk(2).Select(d => (d[0], d[1]))]);
        return 0;
    case ["edit", var writers, var seconds, .. var databases]:
        await Editing.RunAsync([.. databases.Chunk(2).Select(d => (d[0], d[1]))], int.Parse(writers), TimeSpan.FromSeconds(int.Parse(seconds)));
        return 0;
    case ["migrate", var kind, var connection, var stopAt]:
        await Migrating.RunAsync(kind, connection, stopAt);
        return 0;
    default:
        Console.Error.WriteLine("life (KIND CONNECTION)… | edit WRITERS SECONDS (KIND CONNECTION)… | migrate KIND CONNECTION STATEMENT");
        return 2;
}
