using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Core.Actions;

internal sealed class ActionMapping : IEntityTypeConfiguration<CaseAction>
{
    public void Configure(EntityTypeBuilder<CaseAction> builder)
    {
        builder.Ignore(a => a.IsOpen);
        builder.Ignore(a => a.IsDone);
        builder.HasIndex(a => new { a.CaseId, a.State });
        builder.HasIndex(a => new { a.OwnerId, a.State, a.DueAt });
    }
}
