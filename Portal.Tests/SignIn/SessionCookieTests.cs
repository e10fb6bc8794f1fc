using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Composition;
using Portal.Composition.SignIn;
using Portal.Tests.TestSupport;

namespace Portal.Tests.SignIn;

/// <summary>How the cookies of the session and of the form token are made, over HTTPS and in a demonstration without it.</summary>
public sealed class SessionCookieTests
{
    [Theory]
    [InlineData("https", "__Host-portal=secret; path=/; secure; samesite=lax; httponly")]
    [InlineData("http", "portal=secret; path=/; samesite=lax; httponly")]
    public void The_session_is_for_this_host_alone_and_out_of_reach_of_scripts(string scheme, string expected)
    {
        var http = new DefaultHttpContext { Request = { Scheme = scheme } };

        SessionCookie.Write(http, "secret");

        Assert.Equal(expected, http.Response.Headers.SetCookie.ToString());
    }

    [Fact]
    public void A_plain_cookie_opens_nothing_over_https()
    {
        var http = new DefaultHttpContext { Request = { Scheme = "https" } };
        http.Request.Headers.Cookie = "portal=secret";

        Assert.Null(SessionCookie.Read(http.Request));
    }

    [Theory]
    [InlineData("Production", "__Host-af", CookieSecurePolicy.Always)]
    [InlineData("Demo", "portal-af", CookieSecurePolicy.SameAsRequest)]
    public async Task The_form_token_is_strict(string environment, string name, CookieSecurePolicy secure)
    {
        using var folder = new TemporaryFolder();
        var builder = PortalHost.CreateBuilder([$"--environment={environment}", $"--Storage:DataDir={folder.Path}/data", $"--contentRoot={Repository.PathOf("Portal")}"]).AddPortal();
        await using var app = builder.Build();

        var cookie = app.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie;

        Assert.Equal((name, secure, SameSiteMode.Strict, true, "/"), (cookie.Name, cookie.SecurePolicy, cookie.SameSite, cookie.HttpOnly, cookie.Path));
    }
}
