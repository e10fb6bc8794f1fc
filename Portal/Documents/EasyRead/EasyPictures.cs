using Portal.Documents.EasyRead.Pictures;

namespace Portal.Documents.EasyRead;

/// <summary>The drawings of the easy-read leaflet by the names that its text gives them.</summary>
public static class EasyPictures
{
    /// <summary>The component that draws each.</summary>
    public static IReadOnlyDictionary<string, Type> ByName { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["ages"] = typeof(AgesPicture),
        ["calendar"] = typeof(CalendarPicture),
        ["clock"] = typeof(ClockedPicture),
        ["colours"] = typeof(ColoursPicture),
        ["damage"] = typeof(DamagePicture),
        ["disabled"] = typeof(DisabledPicture),
        ["faith"] = typeof(FaithPicture),
        ["false-friend"] = typeof(FalseFriendPicture),
        ["for-others"] = typeof(ForOthersPicture),
        ["form"] = typeof(FormPicture),
        ["hurt"] = typeof(HurtPicture),
        ["letter"] = typeof(LetterPicture),
        ["lock"] = typeof(LockPicture),
        ["love"] = typeof(LovePicture),
        ["must-share"] = typeof(MustSharePicture),
        ["names"] = typeof(NamesPicture),
        ["no-name"] = typeof(NoNamePicture),
        ["no-proof"] = typeof(NoProofPicture),
        ["not-your-fault"] = typeof(NotYourFaultPicture),
        ["office"] = typeof(OfficePicture),
        ["phone-message"] = typeof(PhoneMessagePicture),
        ["plan"] = typeof(PlanPicture),
        ["press-keys"] = typeof(PressKeysPicture),
        ["quick"] = typeof(QuickPicture),
        ["ring-999"] = typeof(Ring999Picture),
        ["ring-us"] = typeof(RingUsPicture),
        ["safe-first"] = typeof(SafeFirstPicture),
        ["told"] = typeof(ToldPicture),
        ["trans"] = typeof(TransPicture),
        ["trusted"] = typeof(TrustedPicture),
        ["unkind"] = typeof(UnkindPicture),
        ["write-down"] = typeof(WriteDownPicture),
        ["your-choice"] = typeof(YourChoicePicture),
    };
}
