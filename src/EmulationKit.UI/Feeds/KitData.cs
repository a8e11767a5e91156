using EmulationKit.UI.Access;
using EmulationKit.UI.Awards;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Honours;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Registrations;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EmulationKit.UI.Feeds;

/// <summary>What is beside the pages: their data, feeds, the calendar, the map of the site.</summary>
internal static class KitData
{
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, KitMount mount, KitUIOptions options)
    {
        var all = new List<IEndpointConventionBuilder>();
        Data<CampaignListModel>(mount.Prefix.Length == 0 ? "/index" : "");
        Data<HomeModel>("/{campaign}");
        Data<ContentsModel>("/{campaign}/noi-dung");
        Data<TimelineModel>("/{campaign}/tien-trinh");
        Data<ParticipantsModel>("/{campaign}/don-vi");
        Data<WorksModel>("/{campaign}/cong-trinh");
        Data<LeaderboardModel>("/{campaign}/xep-hang");
        Data<HonourRollModel>("/{campaign}/vinh-danh");
        Data<ExemplarsModel>("/{campaign}/dien-hinh");
        Data<DecisionsModel>("/{campaign}/quyet-dinh");
        Data<DecisionModel>("/{campaign}/quyet-dinh/{id}");
        Data<CheckModel>("/{campaign}/tra-cuu");
        Data<CertificateModel>("/{campaign}/tra-cuu/{id}");
        Data<MethodModel>("/{campaign}/cach-xet");
        Get("/{campaign}/tien-trinh.ics", Calendar.AnswerAsync);
        Get("/{campaign}/quyet-dinh.atom", DecisionFeed.AnswerAsync);
        Get("/sitemap.xml", SiteMap.AnswerAsync);
        return new Group(all);

        void Data<TModel>(string path)
            where TModel : IPageModel<TModel> => Get(path + ".json", AnswerAsync<TModel>);

        void Get(string path, Delegate answer)
        {
            var endpoint = endpoints.MapMethods(mount.Prefix + path, [HttpMethods.Get, HttpMethods.Head], answer);
            endpoint.Add(e =>
            {
                e.Metadata.Add(new KitPageAttribute(KitArea.Public));
                options.PublicPages.ApplyTo(e);
            });
            endpoint.Finally(e => KitEndpoints.Finish(e, options, endpoints.ServiceProvider));
            all.Add(endpoint);
        }
    }

    private static async Task<IResult> AnswerAsync<TModel>(HttpContext context, KitReader reader, KitTexts texts)
        where TModel : IPageModel<TModel>
    {
        var values = context.Request.RouteValues;
        var request = new PageRequest(values["campaign"] as string ?? "", values["id"] as string, context.Request.Query);
        return (await TModel.ReadAsync(reader, request)).Match(model => Results.Json(model, KitJson.Options), errors => Refused(errors[0], texts));
    }

    internal static IResult Refused(Error error, KitTexts texts) =>
        Results.Problem(title: texts.Of(error), statusCode: Refusals.StatusOf(error), type: error.Code);

    private sealed class Group(List<IEndpointConventionBuilder> parts) : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention) => parts.ForEach(part => part.Add(convention));

        public void Finally(Action<EndpointBuilder> finallyConvention) => parts.ForEach(part => part.Finally(finallyConvention));
    }
}
