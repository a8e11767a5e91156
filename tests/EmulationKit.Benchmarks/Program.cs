using System.Globalization;
using EmulationKit.Benchmarks.Change;
using EmulationKit.Benchmarks.Load;
using EmulationKit.Benchmarks.Measuring;
using EmulationKit.Benchmarks.Micro;
using EmulationKit.Benchmarks.Sheet;
using EmulationKit.Benchmarks.Throughput;
using EmulationKit.Benchmarks.WhatIf;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
#if DEBUG
Console.Error.WriteLine("Measure a Release build: dotnet run -c Release --project tests/EmulationKit.Benchmarks -- engines");
return 2;
#else
switch (args.FirstOrDefault())
{
    case "engines":
        return EnginesCommand.Run(args.AsSpan(1));
    case "micro":
        return MicroCommand.Run(args[1..]);
    case "change":
        return ChangeCommand.Run();
    case "sheet":
        return SheetCommand.Run(args.AsSpan(1));
    case "load":
        return await LoadCommand.RunAsync(args[1..]);
    case "throughput":
        return await ThroughputCommand.RunAsync(args[1..]);
    case "what-if":
        return await WhatIfCommand.RunAsync(args[1..]);
    default:
        Console.Error.WriteLine($"{EnginesOptions.Usage}\nmicro [options of BenchmarkDotNet]\nchange\n{SheetCommand.Usage}\n{LoadCommand.Usage}\n{ThroughputCommand.Usage}\n{WhatIfCommand.Usage}");
        return 2;
}
#endif
