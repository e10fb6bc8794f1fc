using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Portal.Core.Confidentiality;

namespace Portal.Core.Persistence;

/// <summary>Instants are stored as UTC date and time: comparable in SQL on SQLite, <c>timestamp with time zone</c> on PostgreSQL.</summary>
public sealed class UtcInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

/// <summary>Sealed content is stored as its cell.</summary>
/// <typeparam name="T">The content.</typeparam>
public sealed class SealedConverter<T>() : ValueConverter<Sealed<T>, byte[]>(content => content.Cell, cell => new Sealed<T>(cell))
    where T : class;

/// <summary>Two cells are the same when they are the same object: sealed content is replaced, never changed in place.</summary>
/// <typeparam name="T">The content.</typeparam>
public sealed class SealedComparer<T>() : ValueComparer<Sealed<T>>((left, right) => ReferenceEquals(left, right), content => content.GetHashCode(), content => content)
    where T : class;
