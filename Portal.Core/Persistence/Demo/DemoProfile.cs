namespace Portal.Core.Persistence.Demo;

/// <summary>How much a demonstration holds.</summary>
public enum DemoProfile
{
    /// <summary>The group, its homes and its staff; no report yet.</summary>
    Organisation,

    /// <summary>Two months with a handful of reports and the awkward cases, for tests.</summary>
    Test,

    /// <summary>Two years: about 400 reports and 260 cases.</summary>
    Demo,
}
