using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Receipts;

/// <summary>What adding to a report has in common, whoever adds.</summary>
internal static class Addition
{
    public const int MostCharacters = 10_000;

    /// <summary>The text to keep, or what is wrong with it.</summary>
    public static (string Text, Error? Wrong) Clean(string? typed)
    {
        var text = TypedText.Clean(typed ?? "", oneLine: false);
        return text.Length switch
        {
            0 => ("", Error.Invalid("Reports.NothingToAdd", "text")),
            > MostCharacters => ("", Error.Invalid("Reports.AdditionTooLong", "text", MostCharacters, text.Length)),
            _ => (text, null),
        };
    }

    /// <summary>Adds the row of the report and the entry of its case.</summary>
    /// <returns>The id of the addition.</returns>
    public static Guid Append(UnitOfWork unit, Report report, CaseSealer sealer, string text, Guid? addedBy)
    {
        var addition = new ReportAddition { ReportId = report.Id, AddedAt = unit.Now, AddedById = addedBy };
        var entryId = Guid.CreateVersion7();
        unit.Db.Add(addition);
        unit.Db.Add(new CaseEntry
        {
            Id = entryId,
            CaseId = report.CaseId,
            Kind = ReportAddedToEntry.Kind,
            At = unit.Now,
            RecordedAt = unit.Now,
            ById = unit.Actor.StaffId,
            SubjectId = report.Id,
            Content = sealer.Seal<EntryContent>(entryId, new ReportAddedToEntry(report.Reference, text)),
        });
        unit.CaseId = report.CaseId;
        unit.Subjects.Add(report.Id);
        return addition.Id;
    }
}
