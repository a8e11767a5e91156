namespace EmulationKit.EntityFrameworkCore.Tests.Specifications;

/// <summary>A small aggregate with children of children, enough to ask every kind of question of.</summary>
public sealed class Bloc
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public Officer? Head { get; set; }

    public List<Unit> Units { get; set; } = [];
}

public sealed class Unit
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public Officer? Officer { get; set; }

    public List<Work> Works { get; set; } = [];
}

public sealed class Officer
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public Post? Post { get; set; }
}

public sealed class Post
{
    public int Id { get; set; }

    public required string Title { get; set; }
}

public sealed class Work
{
    public int Id { get; set; }

    public required string Name { get; set; }
}
