namespace Portal.Components.Prevention.Texts;

/// <summary>Some words that stand in both texts, or in one of them.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsChanged">Whether the other text lacks them.</param>
public sealed record DiffRun(string Text, bool IsChanged);

/// <summary>Compares two short texts word by word: what both have in the same order stays, the rest is marked.</summary>
public static class WordDiff
{
    /// <summary>The runs of the older and of the newer text.</summary>
    public static (IReadOnlyList<DiffRun> Before, IReadOnlyList<DiffRun> After) Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (left, right) = (Words(before), Words(after));
        var common = Common(left, right);
        var (keptLeft, keptRight) = (new bool[left.Count], new bool[right.Count]);
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (left[i] == right[j])
            {
                (keptLeft[i++], keptRight[j++]) = (true, true);
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (Runs(left, keptLeft), Runs(right, keptRight));
    }

    // Length of the longest common run of words from each pair of places on
    private static int[,] Common(List<string> left, List<string> right)
    {
        var length = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                length[i, j] = left[i] == right[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        return length;
    }

    private static List<string> Words(string text) =>
        [.. text.Split('\n').SelectMany((line, at) => (at == 0 ? [] : new[] { "\n" }).Concat(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    private static List<DiffRun> Runs(List<string> words, bool[] kept)
    {
        var runs = new List<DiffRun>();
        for (var i = 0; i < words.Count; i++)
        {
            if (runs.Count > 0 && runs[^1].IsChanged == !kept[i])
            {
                runs[^1] = runs[^1] with { Text = $"{runs[^1].Text} {words[i]}" };
            }
            else
            {
                runs.Add(new(words[i], !kept[i]));
            }
        }

        return runs;
    }
}
