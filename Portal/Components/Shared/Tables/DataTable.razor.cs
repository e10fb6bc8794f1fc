using Microsoft.AspNetCore.Components;

namespace Portal.Components.Shared.Tables;

/// <summary>A list of records as a table: paged and sorted by the server, with the state in the address.</summary>
/// <typeparam name="TItem">One record.</typeparam>
public partial class DataTable<TItem>
{
    // So many columns do not fit between a phone and a desk
    private const int ManyColumns = 6;

    /// <summary>What the table holds and how it is sorted, for screen readers and as its title.</summary>
    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    /// <summary>True where a heading above says the same as the caption.</summary>
    [Parameter]
    public bool HideCaption { get; set; }

    /// <summary>The heads of the columns, as many as <see cref="Row"/> has cells.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TableHeading> Headings { get; set; } = [];

    /// <summary>The records of this page. For none, show an EmptyState instead of the table.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TItem> Items { get; set; } = [];

    /// <summary>The cells of one record, each a DataCell.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<TItem> Row { get; set; } = null!;

    /// <summary>The sort key in force.</summary>
    [Parameter]
    public string? SortedBy { get; set; }

    /// <summary>True for last to first.</summary>
    [Parameter]
    public bool Descending { get; set; }

    /// <summary>The address of this page sorted by a key; pressing the key in force should turn the order round.</summary>
    [Parameter]
    public Func<string, string>? SortHref { get; set; }

    /// <summary>The stable name for tests.</summary>
    [Parameter]
    public string? TestId { get; set; }

    private bool IsSorted(TableHeading heading) => heading.SortKey is not null && string.Equals(heading.SortKey, SortedBy, StringComparison.Ordinal);

    private string? SortState(TableHeading heading) => IsSorted(heading) ? Descending ? "descending" : "ascending" : null;

    // Both arrows where it can be sorted, one where it is
    private string Arrow(TableHeading heading) => IsSorted(heading)
        ? Descending ? "M6 13 2 8.5h8z" : "M6 3l4 4.5H2z"
        : "M6 2.5 9 6H3zM6 13.5 3 10h6z";
}
