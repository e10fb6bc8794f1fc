namespace Portal.Components.Layout;

/// <summary>Marks a page that is served without any script: public leaflet, help, errors. Together with <see cref="DocumentLayout"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WithoutScriptAttribute : Attribute;
