using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Portal.Commands;
using Portal.Composition.Settings;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Architecture;

/// <summary>What the contract names is there, and what is there for others to rely on is named in it.</summary>
public sealed partial class ContractTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("docs", "contract.md"));

    /// <summary>Settings that belong to no class of options, with the source that reads them.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["Database:Provider"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["ConnectionStrings:Portal"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["ConnectionStrings:PortalKeys"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["Storage:DataDir"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["Storage:KeyDir"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["Storage:BackupDir"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["Storage:RingCertificate"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["Storage:RingCertificatePassword"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["Storage:AnchorDir"] = "Portal/Composition/Settings/StorageSetup.cs",
        ["AllowedHosts"] = "Portal/appsettings.json",
        ["ASPNETCORE_ENVIRONMENT"] = "Portal/Properties/launchSettings.json",
        ["ASPNETCORE_URLS"] = "dev",
        ["PORTAL_TEST_POSTGRES"] = "Portal.Tests/TestSupport/TestPostgres.cs",
    };

    [Fact]
    public void Every_command_is_named_with_its_options_and_every_name_is_a_command()
    {
        var rows = Section("## Commands").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(FirstCode).ToList();

        Assert.Equal(CommandTable.All.Select(command => command.Verb), rows.Select(row => Verb().Match(row).Value.Trim()));
        foreach (var (command, row) in CommandTable.All.Zip(rows))
        {
            Assert.Equal((command.Verb, string.Join(' ', command.Options.Select(option => option.Name).Order(StringComparer.Ordinal))),
                (command.Verb, string.Join(' ', Option().Matches(row).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal))));
        }
    }

    [Fact]
    public void Every_command_of_the_script_is_named()
    {
        var cases = File.ReadAllLines(Repository.PathOf("dev")).Single(line => line.Contains(") \"cmd_$command\"", StringComparison.Ordinal)).Trim().Split(')')[0].Split('|');
        var named = Section("## Commands").Single(line => line.StartsWith("`./dev` holds", StringComparison.Ordinal)).Split('`')[3].Split(" · ");

        Assert.True(cases.Length > 5);
        Assert.Equal(cases.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_setting_is_named_and_every_name_is_a_setting()
    {
        var named = NamedSettings().ToList();
        var known = OptionClasses().SelectMany(options => options.Keys).Concat(Elsewhere.Keys).ToList();

        Assert.True(known.Count > 25, $"only {known.Count} settings seen");
        Assert.Equal([], named.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Equal([], known.Except(named, StringComparer.Ordinal));
        Assert.Equal([], named.Except(known, StringComparer.Ordinal));
        Assert.All(Elsewhere, pair => Assert.Contains(pair.Key.Split(':')[^1], File.ReadAllText(Repository.PathOf(pair.Value.Split('/'))), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_address_is_named_and_every_name_is_an_address()
    {
        var routes = portal.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => Shape("/" + endpoint.RoutePattern.RawText!.TrimStart('/')))
            .Where(route => !route.StartsWith("/_", StringComparison.Ordinal) && !route.Contains("/_", StringComparison.Ordinal) && !route.Contains("**", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).ToList();
        var named = Section("## Addresses").SelectMany(line => Code().Matches(line).Select(match => match.Groups["text"].Value))
            .Select(code => Method().Replace(code, "")).Where(code => code.StartsWith('/')).Select(code => Shape(code.Split('?')[0])).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(routes.Count > 60, $"only {routes.Count} routes seen");
        Assert.Equal([], routes.Except(named, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal([], named.Except(routes, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_test_name_of_the_contract_is_in_the_markup()
    {
        var markup = string.Join('\n', Repository.Files("Portal", ".razor", ".html", ".cs").Select(File.ReadAllText));
        var names = Section("## Test ids").Where(line => line.StartsWith('|')).SelectMany(line => Code().Matches(line.Split('|')[2]).Select(match => match.Groups["text"].Value))
            .Where(name => !name.StartsWith("data-", StringComparison.Ordinal) && !char.IsAsciiLetterUpper(name[0])).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(names.Count > 200, $"only {names.Count} names seen");
        Assert.Equal([], names.Where(name => !InMarkup(name, markup)));
    }

    // Answers and parts of a field carry its name, and some names end in a code: both come after the last hyphen
    private static bool InMarkup(string name, string markup)
    {
        var field = name[..Math.Max(name.LastIndexOf('-'), 0)];
        return name.Contains('{', StringComparison.Ordinal)
            ? markup.Contains($"\"{name.Split('{')[0].TrimEnd('-')}", StringComparison.Ordinal)
            : markup.Contains($"\"{name}\"", StringComparison.Ordinal)
                || field.Length > 0 && (markup.Contains($"\"{field}\"", StringComparison.Ordinal) || markup.Contains($"{field}-{{", StringComparison.Ordinal));
    }

    /// <summary>The keys of the table; a name without a section belongs to that of the name before.</summary>
    private static IEnumerable<string> NamedSettings()
    {
        foreach (var line in Section("## Settings").Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            var section = "";
            foreach (var key in Code().Matches(line.Split('|')[1]).Select(match => match.Groups["text"].Value))
            {
                section = key.Contains(':', StringComparison.Ordinal) ? key[..key.LastIndexOf(':')] : section;
                yield return key.Contains(':', StringComparison.Ordinal) || section.Length == 0 ? key : $"{section}:{key}";
            }
        }
    }

    private static IEnumerable<(string Section, IEnumerable<string> Keys)> OptionClasses()
    {
        foreach (var type in new[] { typeof(Program).Assembly, typeof(Core.Access.Actor).Assembly }.SelectMany(assembly => assembly.GetTypes()))
        {
            if (type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() is string section)
            {
                yield return (section, KeysOf(type, section));
            }
        }

        yield return ("", [nameof(WebOptions.PathBase), $"Proxy:{nameof(WebOptions.KnownProxies)}", $"Proxy:{nameof(WebOptions.AllowedOrigins)}"]);
    }

    private static IEnumerable<string> KeysOf(Type type, string section)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            var items = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : null;
            if (items is { IsClass: true } && items != typeof(string))
            {
                foreach (var key in KeysOf(items, $"{section}:{property.Name}:N"))
                {
                    yield return key;
                }
            }
            else if (property.SetMethod is { IsPublic: true } || items is not null && property.SetMethod is null && typeof(System.Collections.IList).IsAssignableFrom(property.PropertyType))
            {
                yield return $"{section}:{property.Name}";
            }
        }
    }

    private static IEnumerable<string> Section(string heading) =>
        Lines.SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

    private static string FirstCode(string row) => Code().Match(row.Replace("\\|", "/", StringComparison.Ordinal)).Groups["text"].Value;

    private static string Shape(string address) => Place().Replace(address.Length > 1 ? address.TrimEnd('/') : address, "{}");

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[a-z]+( [a-z]+)?(?= |$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verb();

    [GeneratedRegex("--(?<name>[a-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Option();

    [GeneratedRegex("^(GET|POST|PUT|DELETE)( or (GET|POST))? ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Method();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
