#!/usr/bin/env bash
# Asks the feed in use once for the package that carries the Blazor script of this framework version, and remembers the
# answer in Directory.Build.local.props (ignored by git; delete it to ask again). See docs/decisions/0002-blazor-client-script.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
cp global.json "$probe/"
cat > "$probe/Probe.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <RequiresAspNetWebAssets>true</RequiresAspNetWebAssets>
  </PropertyGroup>
</Project>
XML
if (cd "$probe" && timeout 60 dotnet restore --verbosity quiet > /dev/null 2>&1); then
  cat > Directory.Build.local.props <<'XML'
<Project>
  <!-- Written by ./dev: the framework's own Blazor script restores here, so it is used. Lock files then differ and stay local. -->
  <PropertyGroup>
    <RequiresAspNetWebAssets Condition="'$(MSBuildProjectName)' == 'Portal'">true</RequiresAspNetWebAssets>
    <NuGetLockFilePath>$(MSBuildProjectDirectory)/obj/packages.lock.json</NuGetLockFilePath>
  </PropertyGroup>
</Project>
XML
else
  cat > Directory.Build.local.props <<'XML'
<Project>
  <!-- Written by ./dev: the framework's own Blazor script does not restore here; build/BlazorScript.targets supplies it. -->
</Project>
XML
fi
