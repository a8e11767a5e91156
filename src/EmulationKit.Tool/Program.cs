using EmulationKit.Tool;

return ToolProgram.Run(args);
