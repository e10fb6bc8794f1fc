using System.Collections.Immutable;
using System.Reflection;

namespace Portal.Core.Policy;

/// <summary>A test that proves a duty.</summary>
/// <param name="Test">Class and method.</param>
/// <param name="Shows">What it shows.</param>
public sealed record DutyProof(string Test, string Shows);

/// <summary>A duty with the code that carries it out and the tests that prove it.</summary>
public sealed record DutyEntry(PolicyDuty Duty, ImmutableArray<string> Code, ImmutableArray<DutyProof> Proofs);

/// <summary>The register joined with the attributes found in assemblies.</summary>
/// <param name="Entries">One for each duty, in the order of the register.</param>
/// <param name="Unknown">Places that name a clause which the register does not have.</param>
public sealed record PolicyMap(ImmutableArray<DutyEntry> Entries, ImmutableArray<string> Unknown)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Reads the attributes of the product's and the tests' assemblies.</summary>
    public static PolicyMap Build(IEnumerable<Assembly> product, IEnumerable<Assembly> tests)
    {
        var code = Members(product)
            .SelectMany(member => member.GetCustomAttributes<PolicyClauseAttribute>(), (member, attribute) => (attribute.Clause, Place: Place(member)))
            .ToLookup(found => found.Clause, found => found.Place, StringComparer.Ordinal);
        var proofs = Members(tests)
            .SelectMany(member => member.GetCustomAttributes<ProvesAttribute>(), (member, attribute) => (attribute.Clause, Proof: new DutyProof(Place(member), attribute.Shows)))
            .ToLookup(found => found.Clause, found => found.Proof, StringComparer.Ordinal);

        return new PolicyMap(
            [.. PolicyRegister.Duties.Select(duty => new DutyEntry(duty,
                [.. code[duty.Clause].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [.. proofs[duty.Clause].OrderBy(proof => proof.Test, StringComparer.Ordinal).ThenBy(proof => proof.Shows, StringComparer.Ordinal)]))],
            [.. code.Where(IsUnknown).SelectMany(group => group, (group, place) => $"{group.Key} on {place}")
                .Concat(proofs.Where(IsUnknown).SelectMany(group => group, (group, proof) => $"{group.Key} on {proof.Test}"))
                .Order(StringComparer.Ordinal)]);
    }

    private static bool IsUnknown<T>(IGrouping<string, T> group) => PolicyRegister.Find(group.Key) is null;

    private static IEnumerable<MemberInfo> Members(IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetMethods(Declared).Cast<MemberInfo>().Prepend(type));

    private static string Place(MemberInfo member) => member is Type type ? Name(type) : $"{Name(member.DeclaringType!)}.{member.Name}";

    private static string Name(Type type) => (type.FullName ?? type.Name).Split('`')[0].Replace('+', '.');
}
