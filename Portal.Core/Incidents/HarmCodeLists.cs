using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Incidents;

/// <summary>What the incident did to people and property.</summary>
[PolicyClause("4.6")]
public static class HarmCodeLists
{
    /// <summary>How badly anybody was hurt.</summary>
    public const string Injury = "injury";

    /// <summary>Who was harmed.</summary>
    public const string WhoHarmed = "who-harmed";

    /// <summary>The kind of weapon.</summary>
    public const string Weapon = "weapon";

    /// <summary>What was damaged.</summary>
    public const string Damage = "damage";

    /// <summary>How it affected the person.</summary>
    public const string Impact = "impact";

    /// <summary>How afraid the person is.</summary>
    public const string FearLevel = "fear-level";

    internal static CodeList Injuries { get; } = CodeList.Of(Injury, "Injury",
        Of("none", "Nobody was hurt"),
        Of("minor", "Minor injury", "No treatment, or first aid", (PriorityFloor, "high"), (RiskFloor, "high")),
        Of("hospital", "Hospital or medical treatment", "", (PriorityFloor, "high"), (RiskFloor, "high")),
        Answers.NotSureItem,
        Answers.PreferNotToSayItem,
        Answers.NotAskedItem);

    internal static CodeList Harmed { get; } = CodeList.Of(WhoHarmed, "Who was harmed",
        Of("victim", "The victim"),
        Of("child", "A child", "", (PriorityFloor, "high"), (RiskFloor, "high")),
        Of("household-member", "Somebody else in the household"),
        Of("witness", "A witness or somebody who helped"),
        Of("pet", "A pet"),
        Answers.OtherItem);

    internal static CodeList Weapons { get; } = CodeList.Of(Weapon, "Weapon",
        Of("none", "No weapon"),
        Armed("knife", "Knife or blade"),
        Armed("firearm", "Firearm or imitation"),
        Armed("blunt-object", "Stick, bat or other blunt object"),
        Armed("thrown-object", "Something thrown", "Stones, bottles"),
        Armed("fire-or-firework", "Fire or firework"),
        Armed("acid-or-chemical", "Acid or other chemical"),
        Armed("vehicle", "Vehicle"),
        Armed("dog", "Dog or other animal"),
        Armed(Answers.Other, "Something else"),
        Answers.NotSureItem,
        Answers.NotAskedItem);

    internal static CodeList Damages { get; } = CodeList.Of(Damage, "What was damaged",
        Of("none", "Nothing"),
        Of("door-or-lock", "Door or lock", "", (StartsStandard, "emergency-repair")),
        Of("window", "Window", "", (StartsStandard, "emergency-repair")),
        Of("garden-or-fence", "Garden or fence", "", (StartsStandard, "hate-repair")),
        Of("vehicle", "Vehicle"),
        Of("belongings", "Belongings"),
        Of("mobility-aid", "Mobility aid or adaptation", "", (StartsStandard, "emergency-repair")),
        Of("communal-property", "Communal property", "", (StartsStandard, "hate-repair")),
        Answers.OtherItem);

    internal static CodeList Impacts { get; } = CodeList.Of(Impact, "How it has affected the person",
        Of("alarm", "Alarm"),
        Of("distress", "Distress or upset"),
        Of("peace-disturbed", "Peace or comfort at home disturbed"),
        Of("afraid-to-go-out", "Afraid to go out"),
        Of("afraid-at-home", "Afraid at home"),
        Of("sleep", "Sleep or appetite"),
        Of("health", "Physical health"),
        Of("mental-health", "Mental health"),
        Of("children-affected", "Children affected"),
        Of("work-or-school", "Work or school"),
        Of("wants-to-move", "Thinks of moving"),
        Of("money", "Money lost or spent"),
        Answers.OtherItem);

    internal static CodeList FearLevels { get; } = CodeList.Of(FearLevel, "How afraid the person is",
        Of("not-afraid", "Not afraid"),
        Of("a-little", "A little afraid"),
        Of("quite", "Quite afraid"),
        Of("very", "Very afraid"),
        Of("extremely", "Extremely afraid"),
        Answers.PreferNotToSayItem,
        Answers.NotAskedItem);

    private static CodeItem Armed(string code, string words, string definition = "") =>
        Of(code, words, definition, (PriorityFloor, "high"), (RiskFloor, "high"));
}
