# Shared by ./dev and the scripts beside this one.

say() { printf '\n== %s\n' "$*"; }

# Restores all or the project named, after asking once whether the feed in use carries the framework's own Blazor script.
prepare() {
  command -v dotnet > /dev/null || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 1; }
  [ -f Directory.Build.local.props ] || bash tools/probe-blazor-script.sh
  dotnet restore "${1:-HateIncidentPortal.sln}" --verbosity quiet
}

build() {
  local what=${1:-HateIncidentPortal.sln}
  [ $# -eq 0 ] || shift
  dotnet build "$what" --no-restore --verbosity quiet -clp:NoSummary "$@"
}

# One executable: the host and its verbs
portal() { dotnet run --project Portal --no-build --no-launch-profile -- "$@"; }

# The demonstration: its data stay in ./data, which git ignores
demo_settings() {
  export ASPNETCORE_ENVIRONMENT=Demo DOTNET_ENVIRONMENT=Demo
  export Demo__Greet=true
  export ASPNETCORE_URLS=${ASPNETCORE_URLS:-http://localhost:5080}
  export Storage__DataDir=${Storage__DataDir:-$PWD/data}
  export Storage__KeyDir=${Storage__KeyDir:-$PWD/data/keys}
  export Storage__BackupDir=${Storage__BackupDir:-$PWD/data/backups}
  export Storage__AnchorDir=${Storage__AnchorDir:-$PWD/data/anchors}
}
