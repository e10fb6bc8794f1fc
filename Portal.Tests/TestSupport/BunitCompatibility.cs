using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Portal.Tests.TestSupport;

/// <summary>Hands bUnit the older AngleSharp.Diffing that is at hand (docs/decisions/0001-substitutions.md).</summary>
internal static class BunitCompatibility
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "A test executable, and it must run before bUnit loads")]
    internal static void Register() =>
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            string.Equals(name.Name, "AngleSharp.Diffing", StringComparison.Ordinal)
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "compat", "AngleSharp.Diffing.dll"))
                : null;
}
