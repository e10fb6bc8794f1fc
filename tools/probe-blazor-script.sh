#!/usr/bin/env bash
# Asks the feed in use once for the package that carries the Blazor script of this framework version, and remembers the
# answer in Directory.Build.local.props (ignored by git; delete it to ask again). See docs/decisions/0002-blazor-client-script.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
cp global.json "$probe/"
cat > "$probe/Probe.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageDownload Include="Microsoft.AspNetCore.App.Internal.Assets" Version="[$(BundledNETCoreAppPackageVersion)]" />
  </ItemGroup>
</Project>
XML
source=recorded
if (cd "$probe" && timeout 60 dotnet restore --verbosity quiet > /dev/null 2>&1); then source=framework; fi
cat > Directory.Build.local.props <<XML
<Project>
  <!-- Written by ./dev after asking the feed in use; delete this file to ask again -->
  <PropertyGroup>
    <BlazorScript>$source</BlazorScript>
  </PropertyGroup>
</Project>
XML
