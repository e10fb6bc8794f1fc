using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>Why somebody does not come in.</summary>
public static class SignInRefusals
{
    /// <summary>No such person, or switched off.</summary>
    public static Error NotKnown { get; } = new("SignIn.NotKnown");

    /// <summary>Roles that may not be held together.</summary>
    public static Error RolesClash { get; } = new("SignIn.RolesClash");

    /// <summary>The directory gives the person no role of the portal.</summary>
    public static Error NoRole { get; } = new("SignIn.NoRole");

    /// <summary>The proof was about another person than the one who is signed in.</summary>
    public static Error SomebodyElse { get; } = new("SignIn.SomebodyElse");

    /// <summary>The person, or the directory, said no at the sign-in service.</summary>
    public static Error Declined { get; } = new("SignIn.Declined");

    /// <summary>The sign-in service cannot vouch any more without asking the person.</summary>
    public static Error AskAgain { get; } = new("SignIn.AskAgain");
}
