using EmulationKit.Tool;

using var interruption = Interruption.Watch();
return ToolProgram.Run(args, SystemTerminal.Open(), interruption.Token);
