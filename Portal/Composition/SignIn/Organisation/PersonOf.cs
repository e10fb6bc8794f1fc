using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Portal.Composition.Settings;
using Portal.Core.Access;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Takes from a token that holds the few things that are kept.</summary>
public static class PersonOf
{
    private const int LongestName = 200;
    private const int LongestSession = 200;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Who a token is about.</summary>
    /// <exception cref="SignInFaultException">Another directory, or nobody named.</exception>
    /// <exception cref="JsonException">A claim stands there twice.</exception>
    public static ProvedPerson Token(JsonWebToken token, AzureAdOptions settings)
    {
        using var payload = JsonDocument.Parse(Base64Url.DecodeFromChars(token.EncodedPayload), Strict);
        var claims = payload.RootElement;
        if (!Guid.TryParse(Text(claims, "tid"), out var directory) || directory != Guid.Parse(settings.TenantId!))
        {
            throw new SignInFaultException(SignInFault.WrongDirectory);
        }

        if (!Guid.TryParse(Text(claims, "oid"), out var person) || person == Guid.Empty || NameIn(claims) is not { Length: > 0 } name)
        {
            throw new SignInFaultException(SignInFault.NobodyNamed);
        }

        var session = Text(claims, "sid") is { Length: > 0 and <= LongestSession } sid ? sid : null;
        return new(new(directory, person, name, RolesIn(claims), session), AskedAt(claims));
    }

    private static string? Text(JsonElement claims, string claim) =>
        claims.TryGetProperty(claim, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string NameIn(JsonElement claims)
    {
        var name = string.Concat((Text(claims, "name") ?? "").Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not UnicodeCategory.Format)).Trim();
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    // The names are the very values of the directory's app roles: another case, a number or a list of roles in one text is none
    private static List<Role> RolesIn(JsonElement claims) =>
        !claims.TryGetProperty("roles", out var roles) ? []
        : [.. (roles.ValueKind == JsonValueKind.Array ? roles.EnumerateArray() : Enumerable.Repeat(roles, 1))
            .Where(role => role.ValueKind == JsonValueKind.String)
            .SelectMany(role => Enum.GetValues<Role>().Where(known => string.Equals(known.ToString(), role.GetString(), StringComparison.Ordinal)))
            .Distinct()];

    private static DateTimeOffset? AskedAt(JsonElement claims) =>
        claims.TryGetProperty("auth_time", out var at) && at.ValueKind == JsonValueKind.Number && at.TryGetInt64(out var seconds)
            && seconds is > 0 and < 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
