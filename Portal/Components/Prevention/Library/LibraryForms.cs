using Portal.Components.Shared.Forms;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Prevention.Library;

/// <summary>What the forms of the library have in common.</summary>
internal static class LibraryForms
{
    /// <summary>The answers of a list that can be chosen.</summary>
    public static Choice[] Choices(CodeLists lists, string list) =>
        [.. lists.Of(list).Offered.Where(item => item.Code is not (Answers.NotAsked or Answers.Other)).Select(item => new Choice(item.Code, item.Words))];
}
