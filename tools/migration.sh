# ./dev migration NAME: one migration for each database, from the same mapping.

add_migration() {
  [[ "${1:-}" =~ ^[A-Z][A-Za-z0-9]+$ ]] || { echo "usage: ./dev migration NameInPascalCase" >&2; exit 2; }
  export DesignTime=true
  dotnet tool restore > /dev/null
  # The host alone: the tests' lock file must not see what is needed at design time
  dotnet restore Portal --verbosity quiet
  dotnet build Portal --no-restore --verbosity quiet -clp:NoSummary
  local provider
  for provider in Sqlite Postgres; do
    say "$provider"
    dotnet ef migrations add "$1" --no-build --project Portal.Core --startup-project Portal \
      --context "${provider}PortalContext" --output-dir "Persistence/Migrations/$provider"
  done
  unset DesignTime
  dotnet restore HateIncidentPortal.sln --verbosity quiet
}
