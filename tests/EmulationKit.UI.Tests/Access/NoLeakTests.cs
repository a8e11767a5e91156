using EmulationKit.UI.Mounting;
using EmulationKit.UI.Tests.Hosts;
using Microsoft.AspNetCore.Routing;

namespace EmulationKit.UI.Tests.Access;

/// <summary>Asks for every address of the workspace as somebody of another unit: those that the route table knows, with every
/// id and parameter that names the unit, and those that the standing body finds by following links.</summary>
public sealed class NoLeakTests
{
    private const int MostPages = 60;

    private readonly Demo demo = new(Demo.At(2024, 9, 5));

    [Fact]
    public async Task A_unit_reaches_nothing_of_another_unit_by_any_address()
    {
        var secrets = new Secrets(demo);
        using var organiser = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        using var curious = await Hosts.Desk.OpenAsync(demo, Secrets.Curious);
        var tables = Addresses(organiser.Endpoints, secrets).ToList();

        var seen = await FollowAsync(organiser, [$"{DemoHost.Prefix}/lam-viec/{Demo.Code}", .. tables.Where(t => !t.Contains('?', StringComparison.Ordinal))]);
        var shown = seen.Where(page => page.Value.Contains(Secrets.Mark, StringComparison.Ordinal)).Select(page => page.Key).ToList();
        Assert.True(shown.Count > 0, "The standing body is shown none of it, so that nothing is tested.");

        var leaks = new List<string>();
        foreach (var address in seen.Keys.Union(tables))
        {
            if ((await curious.GetAsync(address)).Contains(Secrets.Mark, StringComparison.Ordinal))
            {
                leaks.Add(address);
            }
        }

        Assert.Empty(leaks);
    }

    /// <summary>Every form that the standing body is shown, sent by somebody of another unit: to the address where it stands,
    /// and with the other unit's ids in its fields as they were drawn.</summary>
    [Fact]
    public async Task A_unit_does_nothing_to_another_unit_by_any_form()
    {
        var secrets = new Secrets(demo);
        using var organiser = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        using var curious = await Hosts.Desk.OpenAsync(demo, Secrets.Curious);
        var tables = Addresses(organiser.Endpoints, secrets).Where(t => !t.Contains('?', StringComparison.Ordinal)).ToList();
        var forms = new List<(string Address, string Name, List<KeyValuePair<string, string>> Fields)>();
        foreach (var address in (await FollowAsync(organiser, [$"{DemoHost.Prefix}/lam-viec/{Demo.Code}", .. tables])).Keys)
        {
            await organiser.GetAsync(address);
            forms.AddRange(organiser.Forms.Select(name => (address, name, organiser.FieldsOf(name))));
        }

        var names = forms.Select(f => f.Name.Split('-')[0]).Distinct().Count();
        Assert.True(names > 20, $"The standing body is shown {names} kinds of forms, so that little is tested.");
        foreach (var address in tables.TakeWhile(_ => curious.Forms.Count == 0))
        {
            await curious.GetAsync(address);
        }

        var token = curious.FieldsOf(curious.Forms[0]).Single(f => f.Key == Hosts.Desk.Token);

        var (leaks, denied) = (new List<string>(), 0);
        foreach (var (address, name, fields) in forms)
        {
            var answer = await curious.SendAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([.. fields.Where(f => f.Key != Hosts.Desk.Token).Select(f => new KeyValuePair<string, string>(f.Key, f.Value.Length > 0 ? f.Value.Replace(Secrets.Mark, "chép", StringComparison.Ordinal) : "Lý do")), token]) });
            if (answer.Contains(Secrets.Mark, StringComparison.Ordinal) || curious.Status < System.Net.HttpStatusCode.BadRequest)
            {
                leaks.Add($"{address} {name}: {(int)curious.Status}");
            }

            // A form without a token that holds would be a bad request, and nothing would be tested.
            denied += curious.Status == System.Net.HttpStatusCode.BadRequest ? 0 : 1;
        }

        var own = new HashSet<string>(demo.Store.Of<EmulationKit.Registrations.Registration>().Where(r => r.ParticipantId == secrets.Own.Id).Select(r => $"{r.Id.Value}"));
        var done = demo.Store.Of<EmulationKit.Audit.AuditEntry>().Where(e => e.Actor == Secrets.Curious && !own.Any(id => e.Subject.Contains(id, StringComparison.Ordinal))).Select(e => $"{e.Action} {e.Subject}");
        Assert.Empty(leaks);
        Assert.Empty(done);
        Assert.True(denied > forms.Count * 3 / 4, $"{denied} of {forms.Count} forms were denied for who sent them.");
    }

    // Every route of the workspace, with what names the other unit in each place that takes something.
    private static IEnumerable<string> Addresses(IEnumerable<Microsoft.AspNetCore.Http.Endpoint> endpoints, Secrets secrets)
    {
        string[] names = [.. secrets.Ids.Select(id => id.ToString("N")), secrets.Other.Code];
        string[] queries =
        [
            "", "?size=all&sort=name&dir=desc", "?q=bi%20mat", $"?unit={secrets.Other.Code}",
            .. names.Select(name => "?" + string.Join('&', new[] { "participant", "sheet", "id", "registration", "bloc", "award" }.Select(key => $"{key}={name}"))),
        ];
        foreach (var route in endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<KitPageAttribute>()?.Area == KitArea.Workspace))
        {
            var path = "/" + string.Join('/', route.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(part => part switch
            {
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: var name } => string.Equals(name, "campaign", StringComparison.OrdinalIgnoreCase) ? Demo.Code : "{0}",
                _ => "",
            }))));
            // What an address names is the thing itself; only a list takes what narrows it.
            foreach (var address in path.Contains("{0}", StringComparison.Ordinal) ? names.Select(name => path.Replace("{0}", name, StringComparison.Ordinal)) : queries.Select(query => path + query))
            {
                yield return address;
            }
        }
    }

    private static async Task<Dictionary<string, string>> FollowAsync(Hosts.Desk desk, IEnumerable<string> from)
    {
        var (seen, next) = (new Dictionary<string, string>(StringComparer.Ordinal), new Queue<string>(from.Distinct()));
        var given = next.Count;
        while (next.TryDequeue(out var address) && seen.Count < given + MostPages)
        {
            if (seen.ContainsKey(address))
            {
                continue;
            }

            seen[address] = await desk.GetAsync(address);
            foreach (var link in Site.LinksIn(seen[address]).Select(l => l.Split('#')[0]).Where(l => l.StartsWith($"{DemoHost.Prefix}/lam-viec/", StringComparison.Ordinal)))
            {
                next.Enqueue(link);
            }
        }

        return seen;
    }
}
