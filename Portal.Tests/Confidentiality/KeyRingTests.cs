using System.Security.Cryptography;
using Portal.Core.Confidentiality;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Confidentiality;

public sealed class KeyRingTests
{
    [Fact]
    public void A_new_installation_gets_a_ring_that_only_its_user_can_read()
    {
        using var folder = new TemporaryFolder();
        KeyRing.OpenOrCreate(folder.Path, hasSealedData: false);

        Assert.True(KeyRing.Exists(folder.Path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder.Path, "ring.json")));
        }
    }

    [Fact]
    public void A_lost_ring_is_told_and_never_replaced_by_a_new_one_that_opens_nothing()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<InvalidDataException>(() => KeyRing.OpenOrCreate(folder.Path, hasSealedData: true));
        Assert.False(KeyRing.Exists(folder.Path));
    }

    [Fact]
    public void The_ring_of_another_installation_opens_nothing()
    {
        using var ours = new TemporaryFolder();
        using var theirs = new TemporaryFolder();
        var id = Guid.CreateVersion7();
        var key = RandomNumberGenerator.GetBytes(32);
        var wrapped = KeyRing.OpenOrCreate(ours.Path, hasSealedData: false).Wrap(id, key);

        Assert.Equal(key, KeyRing.Open(ours.Path).Unwrap(id, wrapped));
        Assert.Throws<AuthenticationTagMismatchException>(() => KeyRing.Open(ours.Path).Unwrap(Guid.CreateVersion7(), wrapped));
        Assert.Throws<AuthenticationTagMismatchException>(() => KeyRing.OpenOrCreate(theirs.Path, hasSealedData: false).Unwrap(id, wrapped));
    }
}
