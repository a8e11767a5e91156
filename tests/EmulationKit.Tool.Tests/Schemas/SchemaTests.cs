using System.Text.Json;
using EmulationKit.Packs;

namespace EmulationKit.Tool.Tests.Schemas;

public sealed class SchemaTests
{
    [Fact]
    public void Schemas_are_listed_and_printed()
    {
        Assert.All(PackSchemas.Names, name => Ran.Tool("schema").Exits(ExitCodes.Done).Says(name));
        Assert.Equal(PackSchemas.Read("criteria.schema.json").TrimEnd(), Ran.Tool("schema", "criteria").Exits(ExitCodes.Done).Out.TrimEnd());
        Assert.Equal("criteria.schema.json", JsonDocument.Parse(Ran.Tool("schema", "criteria.schema.json").Out).RootElement.GetProperty("$id").GetString());
        Ran.Tool("schema", "criterion").Refused("Không có lược đồ 'criterion'");
        Ran.Tool("schema", "award", "--lang", "en").Refused("There is no schema 'award'; did you mean 'awards'?");
    }

    [Fact]
    public void All_are_written_into_a_folder()
    {
        using var folder = AFolder.Empty();

        Ran.Tool("schema", "--out", folder["none"]).Refused("Không có thư mục");
        Ran.Tool("schema", "--out", folder.Path).Exits(ExitCodes.Done);
        Ran.Tool("schema", "--out", folder.Path).Refused("Tệp đã có");
        Ran.Tool("schema", "--out", folder.Path, "--force", "--output", "json").Exits(ExitCodes.Done);

        Assert.Equal(PackSchemas.Names.Order(StringComparer.Ordinal), folder.Names());
    }

    [Fact]
    public void A_new_pack_has_them()
    {
        using var folder = AFolder.Empty();

        Ran.Tool("new", folder["mine"]).Exits(ExitCodes.Done);

        Assert.All(PackSchemas.Names, name => Assert.Equal(PackSchemas.Read(name), folder.Read($"mine/schemas/{name}")));
    }
}
