using Markdig.Extensions.Tables;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portal.Components.Help;

/// <summary>Draws a table of a document: heads in the first row, the first cell of each row naming it.</summary>
internal static class MarkdownTable
{
    public static void Draw(RenderTreeBuilder builder, Table table, Action<TableCell> content)
    {
        var rows = table.OfType<TableRow>().ToList();
        builder.OpenElement(0, "table");
        builder.AddAttribute(1, "class", "guide__table");
        Part("thead", rows.Where(row => row.IsHeader));
        Part("tbody", rows.Where(row => !row.IsHeader));
        builder.CloseElement();

        void Part(string name, IEnumerable<TableRow> part)
        {
            builder.OpenElement(2, name);
            foreach (var row in part)
            {
                builder.OpenElement(3, "tr");
                foreach (var cell in row.OfType<TableCell>())
                {
                    Cell(cell, row.IsHeader ? "col" : cell == row[0] ? "row" : null);
                }

                builder.CloseElement();
            }

            builder.CloseElement();
        }

        void Cell(TableCell cell, string? scope)
        {
            builder.OpenElement(4, scope is null ? "td" : "th");
            if (scope is not null)
            {
                builder.AddAttribute(5, "scope", scope);
            }

            content(cell);
            builder.CloseElement();
        }
    }
}
