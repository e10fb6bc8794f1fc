using Portal.Composition.Settings;
using Portal.Core.Codes;
using Portal.Core.Policy;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Documents.Literature;

/// <summary>What the public page of literature shows.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Page">What there is to read.</param>
/// <param name="Help">Others who can help.</param>
/// <param name="Lists">The code lists in force.</param>
/// <param name="IsDemonstration">Whether the data are made up.</param>
public sealed record LiteratureModel(LiteratureFilter Filter, LiteraturePage Page, IReadOnlyList<PublicContact> Help, CodeLists Lists, bool IsDemonstration);

/// <summary>Gathers what the public page of literature shows (policy 5.4(e)).</summary>
[PolicyClause("5.4(e)")]
public sealed class LiteratureShelf(FindLiterature literature, FindPrintableContacts contacts, CodeListStore lists, IHostEnvironment environment)
{
    /// <summary>A page of it; not found after an item that does not exist.</summary>
    public async Task<Result<LiteratureModel>> FindAsync(LiteratureFilter filter, Guid? after, CancellationToken ct)
    {
        var page = await literature.ForPublicAsync(filter, after, ct);
        return page.IsSuccess
            ? new LiteratureModel(filter, page.Value, await contacts.HandleAsync([ContactKind.OtherHelp], null, ct), await lists.GetAsync(ct), environment.IsMadeUp())
            : page.Error;
    }
}
