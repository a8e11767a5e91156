using CaoBang525.Demo;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CaoBang525.Accounts;

/// <summary>Signing in with ASP.NET Core Identity. The demo accounts are made in Development only.</summary>
internal static class AccountExtensions
{
    public const string Password = "Cao-Bang-525";
    public const string SignInPath = "/dang-nhap";

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("Accounts") ?? "Data Source=caobang525-accounts.db";
        builder.Services.AddDbContext<AccountsContext>(options => options.UseSqlite(connection));
        builder.Services.AddIdentityCore<IdentityUser>().AddEntityFrameworkStores<AccountsContext>().AddSignInManager();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.ConfigureApplicationCookie(cookie => cookie.LoginPath = SignInPath);
        builder.Services.AddAuthorization();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture("vi").AddSupportedCultures("vi", "en").AddSupportedUICultures("vi", "en");
            // As the kit's pages do: what the address asks for, else what the reader chose before.
            options.RequestCultureProviders =
            [
                new QueryStringRequestCultureProvider { QueryStringKey = "lang", UIQueryStringKey = "lang" },
                new CustomRequestCultureProvider(http => Task.FromResult(http.Request.Cookies["ek-lang"] is "vi" or "en" ? new ProviderCultureResult(http.Request.Cookies["ek-lang"]) : null)),
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });
        builder.Services.AddCascadingAuthenticationState();
    }

    public static async Task CreateAccountsAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountsContext>().Database.EnsureCreatedAsync();
        if (!scope.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            return;
        }

        var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
        // One password for all: it is hashed once, which takes long on purpose.
        var hash = users.PasswordHasher.HashPassword(new(), Password);
        foreach (var person in DemoPeople.All)
        {
            if (await users.FindByIdAsync(person.User) is null)
            {
                var made = await users.CreateAsync(new() { Id = person.User, UserName = person.User, PasswordHash = hash });
                if (!made.Succeeded)
                {
                    throw new InvalidOperationException(string.Join("; ", made.Errors.Select(e => e.Description)));
                }
            }
        }
    }

    public static void MapAccounts(this WebApplication app)
    {
        app.MapPost(SignInPath, async ([FromForm] string user, [FromForm] string password, [FromForm] string? returnUrl, SignInManager<IdentityUser> signIn, HttpContext http) =>
        {
            var done = await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
            return done.Succeeded
                ? Results.LocalRedirect(Safe(http, returnUrl))
                : Results.LocalRedirect($"{http.Request.PathBase}{SignInPath}?sai=1&returnUrl={Uri.EscapeDataString(returnUrl ?? "")}");
        }).AllowAnonymous();
        app.MapPost("/dang-xuat", async (SignInManager<IdentityUser> signIn, HttpContext http) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect($"{http.Request.PathBase}/");
        }).AllowAnonymous().AddEndpointFilter(CheckAsync);
    }

    // A form without fields is bound by nothing, so that its token is asked for here.
    private static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        await context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context.HttpContext);
        return await next(context);
    }

    private static string Safe(HttpContext http, string? returnUrl) =>
        returnUrl is { Length: > 1 } && returnUrl[0] == '/' && returnUrl[1] is not ('/' or '\\') ? returnUrl : $"{http.Request.PathBase}/thi-dua/lam-viec";
}
