#!/usr/bin/env bash
# Builds the handbook. Usage: ./build.sh [options]
#   --target NAME, -t NAME   what to do; --description lists the targets, --tree shows what each needs (Default)
#   --configuration NAME     Release or Debug (Release)
#   --as-of DATE             the day as seen from which the handbook is judged, as 2026-11-23 (that of the last commit)
#   --strict                 warnings count as errors
#   --format NAME            how findings are printed: pretty, concise, json, github
#   --output FOLDER          where the handbook goes (artifacts/handbook)
#   --runs N                 how often Benchmark runs each scenario (5)
#   --corpus NAME            the largest repository that Benchmark makes: small, medium, large, huge (medium)
#   --update-readme          Benchmark writes its tables into README.md
# Exit codes: 0 fine, 1 findings or failed tests, 2 usage or configuration, 3 this machine or repository.
set -euo pipefail
stop() { echo "build: $2" >&2; exit "$1"; }

cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

options=()
while (($#)); do
  case $1 in
    -h|--help) sed -n '2,/^set /{/^#/s/^# \{0,1\}//p;}' build.sh; exit ;;
    -t) set -- --target "${@:2}"; continue ;;
    --*=*) options+=("$1") ;;
    --*) if (($# > 1)) && [[ $2 != -* ]]; then options+=("$1=$2"); shift; else options+=("$1"); fi ;;
    *) stop 2 "unknown argument \"$1\"; ./build.sh --help lists what there is" ;;
  esac
  shift
done

dotnet --version >/dev/null 2>&1 || stop 3 "the .NET 10 SDK is missing; install it from https://dot.net"
command -v git >/dev/null || stop 3 "git is missing; install it from https://git-scm.com"
node=$(node --version 2>/dev/null || echo v0) && node=${node#v}
((${node%%.*} >= 20)) || stop 3 "Node 20 is missing; install it from https://nodejs.org"

cake=${NUGET_PACKAGES:-${HOME:-}/.nuget/packages}/cake.tool/7.0.0
[[ -d $cake ]] || dotnet tool restore >/dev/null || stop 3 "the build tool Cake could not be restored; is the package source reachable?"
exec dotnet cake build/build.cake ${options[@]+"${options[@]}"}
