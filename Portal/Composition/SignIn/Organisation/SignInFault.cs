namespace Portal.Composition.SignIn.Organisation;

/// <summary>What was wrong with an answer of the sign-in service. The name is all that is logged of it.</summary>
public enum SignInFault
{
    /// <summary>A parameter of the answer stands there twice, or is far too long.</summary>
    MalformedAnswer,

    /// <summary>The answer says that it comes from another sign-in service.</summary>
    OtherIssuer,

    /// <summary>The answer belongs to no request that is still open.</summary>
    StateExpired,

    /// <summary>The answer was used before.</summary>
    StateUsed,

    /// <summary>The sign-in service answered with an error.</summary>
    ProviderError,

    /// <summary>What the sign-in service publishes about itself cannot be had or does not hold.</summary>
    NoMetadata,

    /// <summary>The token endpoint did not answer with tokens.</summary>
    TokensRefused,

    /// <summary>The tokens came without an identity token.</summary>
    NoIdToken,

    /// <summary>The answer is larger than any honest one.</summary>
    TooLarge,

    /// <summary>The identity token is of another kind.</summary>
    WrongType,

    /// <summary>The identity token is for others beside the portal.</summary>
    OtherAudience,

    /// <summary>The identity token is of another directory.</summary>
    WrongDirectory,

    /// <summary>The identity token does not say who it is about.</summary>
    NobodyNamed,

    /// <summary>The person was not asked again although we asked for that.</summary>
    NotAskedAgain,
}

/// <summary>An answer of the sign-in service that is refused. Carries nothing of the answer.</summary>
public sealed class SignInFaultException(SignInFault fault, Exception? inner = null) : Exception(fault.ToString(), inner)
{
    /// <summary>What was wrong.</summary>
    public SignInFault Fault => fault;
}
