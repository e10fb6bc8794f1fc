using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Motivations;
using Portal.Core.People;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>A file as it was sent.</summary>
/// <param name="Name">As the sender's machine named it; never trusted.</param>
/// <param name="DeclaredType">The type that the sender said.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Bytes">The file; empty where it is too big to be read at all.</param>
public sealed record SentFile(string? Name, string? DeclaredType, long Length, byte[] Bytes);

/// <summary>An item as somebody wants it to be.</summary>
/// <param name="Id">Chosen by the form for a new one: sending it twice makes one item.</param>
/// <param name="Version">The version that the person saw; null for a new item.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it says.</param>
/// <param name="Strands">Codes; none: about all.</param>
/// <param name="Audiences">Codes; at least one.</param>
/// <param name="Language">Code.</param>
/// <param name="Kind">File or link; null when nothing was chosen.</param>
/// <param name="Url">Address of a link.</param>
/// <param name="File">A new file; null keeps the one that is there.</param>
/// <param name="OwnerId">Who answers for it.</param>
/// <param name="ReviewOn">When it is to be looked at again; null when what was typed is no date.</param>
/// <param name="ContactIds">The kept contacts that it names.</param>
public sealed record KeepLiteratureRequest(
    Guid Id, int? Version, string? Title, string? Summary, IReadOnlyList<string> Strands, IReadOnlyList<string> Audiences, string? Language,
    LiteratureKind? Kind, string? Url, SentFile? File, Guid? OwnerId, DateOnly? ReviewOn, IReadOnlyList<Guid> ContactIds);

/// <summary>
/// Adds an item to the library or changes one. A file is kept byte for byte and never opened; only a PDF is taken. What is offered stays
/// offered with its new words; a new file is a new row, so that what was given before can still be shown.
/// </summary>
[PolicyClause("5.4(e)")]
public sealed class KeepLiterature(UseCaseRunner runner, Codes.CodeListStore lists) : IUseCase
{
    private const string PdfType = "application/pdf";

    /// <summary>Does it.</summary>
    /// <returns>The item.</returns>
    public async Task<Result<LiteratureItem>> HandleAsync(KeepLiteratureRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        var codes = await lists.GetAsync(ct);
        return await runner.WriteAsync<LiteratureItem>(actor, Permission.PublishLeaflets, async unit =>
        {
            var item = await unit.Db.Set<LiteratureItem>().SingleOrDefaultAsync(i => i.Id == request.Id, unit.Cancellation);
            if (item is null && request.Version is not null)
            {
                return Error.NotFound;
            }

            if (item is not null && request.Version is { } seen && item.Version != seen)
            {
                return Error.Changed;
            }

            var errors = new List<Error>();
            var said = await ReadAsync(unit, request, codes, item, errors);
            if (errors.Count > 0)
            {
                return Result<LiteratureItem>.From(Result.Refused(errors));
            }

            if (item is null)
            {
                item = new() { Id = request.Id, Title = said.Title, Summary = said.Summary, Language = said.Language, OwnerId = said.OwnerId, ReviewOn = said.ReviewOn };
                unit.Db.Add(item);
            }

            (item.Title, item.Summary, item.Language, item.OwnerId, item.ReviewOn) = (said.Title, said.Summary, said.Language, said.OwnerId, said.ReviewOn);
            (item.Strands, item.Audiences) = ([.. said.Strands], [.. said.Audiences]);
            (item.Kind, item.Url) = (said.Kind, said.Kind == LiteratureKind.Link ? said.Url : "");
            if (said.Kind == LiteratureKind.Link)
            {
                item.FileId = null;
            }
            else if (request.File is { } file)
            {
                var row = FileOf(item, file, unit);
                unit.Db.Add(row);
                item.FileId = row.Id;
                unit.Note = $"{row.Length} {row.Sha256}";
            }

            await NameContactsAsync(unit, item.Id, request.ContactIds);
            unit.Subjects.Add(item.Id);
            return item;
        }, ct);
    }

    private static async Task<Said> ReadAsync(UnitOfWork unit, KeepLiteratureRequest request, CodeLists codes, LiteratureItem? item, List<Error> errors)
    {
        var title = LibraryText.Line(request.Title, LiteratureItem.LongestTitle, needed: true, "Literature.TitleUnusable", nameof(request.Title), errors);
        var summary = LibraryText.Line(request.Summary, LiteratureItem.LongestSummary, needed: true, "Literature.SummaryUnusable", nameof(request.Summary), errors);
        var audiences = Known(codes.Of(LibraryCodeLists.Audience), request.Audiences);
        if (audiences.Count == 0)
        {
            errors.Add(Error.Invalid("Literature.AudienceMissing", nameof(request.Audiences)));
        }

        if (!codes.Of(LanguageCodeLists.Language).TryGet(request.Language, out var language) || language.Code is Answers.NotAsked or Answers.Other)
        {
            errors.Add(Error.Invalid("Literature.LanguageMissing", nameof(request.Language)));
        }

        if (request.OwnerId is not { } owner || !await unit.Db.Staff.AnyAsync(s => s.Id == owner && s.IsActive, unit.Cancellation))
        {
            errors.Add(Error.Invalid("Literature.OwnerMissing", nameof(request.OwnerId)));
        }

        var today = UkTime.DateOf(unit.Now);
        if (request.ReviewOn is not { } review || review <= today || review > today.AddMonths(LiteratureItem.LongestReviewMonths))
        {
            errors.Add(Error.Invalid("Literature.ReviewUnusable", nameof(request.ReviewOn), today.AddMonths(LiteratureItem.LongestReviewMonths)));
        }

        var url = "";
        if (request.Kind is not { } kind || !Enum.IsDefined(kind))
        {
            errors.Add(Error.Invalid("Literature.KindMissing", nameof(request.Kind)));
        }
        else if (kind == LiteratureKind.Link && (!LibraryText.TryWeb(request.Url, LiteratureItem.LongestUrl, out url) || url.Length == 0))
        {
            errors.Add(Error.Invalid("Literature.UrlUnusable", nameof(request.Url)));
        }
        else if (kind == LiteratureKind.File && request.File is { } file)
        {
            if (WhyNot(file) is { } why)
            {
                errors.Add(why);
            }
        }
        else if (kind == LiteratureKind.File && item is { State: LiteratureState.Offered, FileId: null })
        {
            errors.Add(Error.Invalid("Literature.FileMissing", nameof(request.File)));
        }

        return new(
            title, summary, Known(codes.Of(StrandCodeLists.Strand), request.Strands), audiences, request.Language ?? "", request.Kind ?? default, url,
            request.OwnerId ?? default, request.ReviewOn ?? default);
    }

    // By its name, by what the sender said and by its first bytes; a PDF is not looked into
    private static Error? WhyNot(SentFile file)
    {
        const string field = nameof(KeepLiteratureRequest.File);
        if (file.Length == 0)
        {
            return Error.Invalid("Literature.FileMissing", field);
        }

        if (file.Length > LiteratureFile.LargestBytes)
        {
            return Error.Invalid("Literature.FileTooBig", field, LiteratureFile.LargestBytes / (1024 * 1024));
        }

        return string.Equals(file.DeclaredType?.Split(';')[0].Trim(), PdfType, StringComparison.OrdinalIgnoreCase)
            && (file.Name ?? "").TrimEnd().EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            && file.Bytes.AsSpan().StartsWith("%PDF-"u8)
            ? null
            : Error.Invalid("Literature.FileIsNoPdf", field);
    }

    private static LiteratureFile FileOf(LiteratureItem item, SentFile file, UnitOfWork unit) => new()
    {
        ItemId = item.Id,
        Name = LibraryText.FileName(file.Name),
        Bytes = file.Bytes,
        Length = file.Bytes.Length,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes)),
        SentById = unit.Actor.StaffId,
        SentAt = unit.Now,
    };

    private static async Task NameContactsAsync(UnitOfWork unit, Guid itemId, IReadOnlyList<Guid> wanted)
    {
        var links = unit.Db.Set<LiteratureContact>();
        var now = await links.Where(link => link.ItemId == itemId).ToListAsync(unit.Cancellation);
        var known = await unit.Db.Set<PublicContact>().Where(c => wanted.Contains(c.Id)).Select(c => c.Id).ToListAsync(unit.Cancellation);
        links.RemoveRange(now.Where(link => !known.Contains(link.ContactId)));
        links.AddRange(known.Except(now.Select(link => link.ContactId)).Select(id => new LiteratureContact { ItemId = itemId, ContactId = id }));
    }

    private static List<string> Known(CodeList list, IReadOnlyList<string> codes) =>
        [.. codes.Where(code => list.TryGet(code, out _)).Distinct(StringComparer.Ordinal)];

    private sealed record Said(
        string Title, string Summary, IReadOnlyList<string> Strands, IReadOnlyList<string> Audiences, string Language, LiteratureKind Kind, string Url,
        Guid OwnerId, DateOnly ReviewOn);
}
