using Microsoft.Extensions.Options;
using Portal.Core.Persistence;

namespace Portal.Composition.Settings;

/// <summary>Says in plain words what is wrong with where data and keys are to live.</summary>
public sealed class StorageValidation(IHostEnvironment environment) : IValidateOptions<StorageOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var failures = new List<string>();
        if (options.Provider == DatabaseProvider.Postgres)
        {
            if (string.IsNullOrWhiteSpace(options.ConnectionString))
            {
                failures.Add("ConnectionStrings:Portal is missing. With Database:Provider Postgres it names the database.");
            }

            if (string.IsNullOrWhiteSpace(options.KeysConnectionString))
            {
                failures.Add("ConnectionStrings:PortalKeys is missing. With Database:Provider Postgres it names the database of the keys, apart from the data.");
            }
            else if (string.Equals(options.KeysConnectionString, options.ConnectionString, StringComparison.OrdinalIgnoreCase))
            {
                failures.Add("ConnectionStrings:PortalKeys names the database of the data. Keys belong in a database of their own.");
            }
        }

        // Whoever copies the data folder must not get the keys with it; made-up data may live together
        if (!environment.IsMadeUp() && IsInside(options.KeyDir, options.DataDir))
        {
            failures.Add("Storage:KeyDir lies inside Storage:DataDir. Keys belong in a folder of their own, with their own backups.");
        }

        // Whoever puts an older copy of a folder back must not put the anchors back with it
        if (!environment.IsMadeUp() && (IsInside(options.AnchorDir, options.DataDir) || IsInside(options.AnchorDir, options.KeyDir)))
        {
            failures.Add("Storage:AnchorDir lies inside Storage:DataDir or Storage:KeyDir. Anchors of the audit trail belong in a folder of their own.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsInside(string folder, string other)
    {
        var relative = Path.GetRelativePath(other, folder);
        return relative is "." || (!Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal));
    }
}
