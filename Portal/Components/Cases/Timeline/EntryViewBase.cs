using Microsoft.AspNetCore.Components;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Cases.Entries;

/// <summary>What every component for an entry of the timeline has.</summary>
/// <typeparam name="T">The kind of act that it shows.</typeparam>
public abstract class EntryViewBase<T> : ComponentBase
    where T : EntryContent
{
    /// <summary>The entry.</summary>
    [Parameter, EditorRequired]
    public TimelineEntryView Entry { get; set; } = null!;

    /// <summary>The case that it belongs to, with the words for codes.</summary>
    [CascadingParameter]
    public CaseScene Scene { get; set; } = null!;

    /// <summary>What was said and done.</summary>
    protected T Content => (T)Entry.Content;

    /// <summary>The words for codes.</summary>
    protected CodeLists Lists => Scene.Lists;
}
