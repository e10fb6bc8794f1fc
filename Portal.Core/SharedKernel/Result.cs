namespace Portal.Core.SharedKernel;

/// <summary>What kind of "no" a refusal is; the web host maps each kind to one HTTP status.</summary>
public enum ErrorKind
{
    /// <summary>The thing does not exist, or this person may not know that it exists (404).</summary>
    NotFound,

    /// <summary>What was given is not usable; <see cref="Error.Field"/> says where (400).</summary>
    Invalid,

    /// <summary>A rule says no (422).</summary>
    Refused,

    /// <summary>Somebody else changed it meanwhile (409).</summary>
    Conflict,

    /// <summary>A part that is needed is away at the moment (503).</summary>
    Unavailable,
}

/// <summary>
/// An expected "no". The code is stable and is the key of the words that the user reads; the words live in the portal's resources.
/// </summary>
/// <param name="Code">Stable code such as <c>Case.AlreadyAllocated</c>.</param>
/// <param name="Kind">What kind of "no" it is.</param>
/// <param name="Field">The form field that the words belong beside, when there is one.</param>
/// <param name="Arguments">Values for the placeholders of the words; never personal content.</param>
public sealed record Error(string Code, ErrorKind Kind = ErrorKind.Refused, string? Field = null, params IReadOnlyList<object> Arguments)
{
    /// <summary>Does not exist, or may not be known to exist: the two are never told apart.</summary>
    public static Error NotFound { get; } = new("Common.NotFound", ErrorKind.NotFound);

    /// <summary>Somebody else changed the record while this person was editing.</summary>
    public static Error Changed { get; } = new("Common.ChangedMeanwhile", ErrorKind.Conflict);

    /// <summary>The database is busy, full or read-only at the moment.</summary>
    public static Error Unavailable { get; } = new("Common.Unavailable", ErrorKind.Unavailable);

    /// <summary>A value that cannot be used, told beside its field.</summary>
    public static Error Invalid(string code, string field, params IReadOnlyList<object> arguments) => new(code, ErrorKind.Invalid, field, arguments);
}

/// <summary>Done, or refused with reasons. Bugs are exceptions; refusals are results.</summary>
public class Result
{
    /// <summary>Made by <see cref="Done"/> and by the conversions from <see cref="SharedKernel.Error"/>.</summary>
    protected Result(IReadOnlyList<Error> errors) => Errors = errors;

    /// <summary>Done.</summary>
    public static Result Done { get; } = new([]);

    /// <summary>Every reason; empty when done.</summary>
    public IReadOnlyList<Error> Errors { get; }

    /// <summary>True when done.</summary>
    public bool IsSuccess => Errors.Count == 0;

    /// <summary>The first reason. Only to be asked after a refusal.</summary>
    public Error Error => Errors.Count > 0 ? Errors[0] : throw new InvalidOperationException("A success has no error.");

    /// <summary>Refused for these reasons.</summary>
    public static Result Refused(IReadOnlyList<Error> errors) =>
        errors.Count > 0 ? new(errors) : throw new ArgumentException("A refusal has a reason.", nameof(errors));

    /// <summary>Done, with a value.</summary>
    public static Result<T> Success<T>(T value) => new(value, []);

    /// <summary>Refused for one reason.</summary>
    public static implicit operator Result(Error error) => new([error]);
}

/// <summary>Done with a value, or refused with reasons.</summary>
/// <typeparam name="T">What a success hands over.</typeparam>
public sealed class Result<T> : Result
{
    private readonly T? value;

    internal Result(T? value, IReadOnlyList<Error> errors)
        : base(errors) => this.value = value;

    /// <summary>The value. Only to be asked after a success.</summary>
    public T Value => IsSuccess ? value! : throw new InvalidOperationException($"Refused: {Error.Code}");

    /// <summary>Done, with this value.</summary>
    public static implicit operator Result<T>(T value) => new(value, []);

    /// <summary>Refused for one reason.</summary>
    public static implicit operator Result<T>(Error error) => new(default, [error]);

    /// <summary>The same refusal under another value type.</summary>
    public static Result<T> From(Result refused) => refused.IsSuccess
        ? throw new InvalidOperationException("A success cannot stand for a refusal.")
        : new(default, refused.Errors);
}
