#!/usr/bin/env bash
# Builds everything, runs every test and ends with a line such as "120 passed, 0 failed".
# Arguments go to the build, such as -p:SpecificationPackage=Ardalis.
set -euo pipefail
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly results="$PWD/artifacts/test-results"
readonly least_coverage=90
# What is gathered for code worth recompiling does not pay in processes as short as these.
export DOTNET_TieredPGO=0
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 SNAPSHOOTER_STRICT_MODE=on

needs() { compgen -G "tests/*/needs-$1" > /dev/null; }

has() { command -v "$1" > /dev/null; }

# Installs the programs that tests need: only what is missing, and only where it may.
install_missing() {
  local missing=() as_root=() package
  if needs chromium; then
    has chromium || has chromium-browser || has google-chrome || missing+=(chromium)
    for package in fonts-liberation2 fonts-noto-core; do
      dpkg -s "$package" &> /dev/null || missing+=("$package")
    done
  fi
  if needs postgresql; then
    has postgres || compgen -G '/usr/lib/postgresql/*/bin/postgres' > /dev/null || missing+=(postgresql)
  fi
  if ((${#missing[@]} == 0)); then
    return
  fi
  if ((EUID != 0)); then
    as_root=(sudo -n)
  fi
  if ! has apt-get || ! "${as_root[@]}" true 2> /dev/null; then
    echo "The tests need ${missing[*]}, which this script may not install here." >&2
    return
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# One of the counters of a test project's results: total, executed, passed, failed, error, timeout or aborted.
counter() {
  sed -n "s/.*<Counters .*\b$2=\"\([0-9][0-9]*\)\".*/\1/p" "$results/$1/results.trx" 2> /dev/null | head -n 1 | grep . || echo 0
}

# Sets "rate" to the percentage of the core's lines that its tests ran.
measure_coverage() {
  local report
  report=$(compgen -G "$results/EmulationKit.Tests/*/coverage.cobertura.xml" | head -n 1) || return 1
  rate=$(LC_ALL=C awk 'match($0, /lines-covered="[0-9]+"/) { covered = substr($0, RSTART + 15, RLENGTH - 16) }
    match($0, /lines-valid="[0-9]+"/) { valid = substr($0, RSTART + 13, RLENGTH - 14) }
    valid > 0 { printf "%.1f", int(1000 * covered / valid) / 10; exit }' "$report")
  [[ -n $rate ]]
}

# Runs the tests of one project; leaves its exit code beside its results.
run_project() {
  local name=$1 settings=() outcome=0
  if [[ $name == EmulationKit.Tests ]]; then
    local coverage=DataCollectionRunSettings.DataCollectors.DataCollector.Configuration
    settings=(--collect "XPlat Code Coverage" -- "$coverage.Include=[EmulationKit]*" "$coverage.ExcludeByAttribute=GeneratedCodeAttribute"
      "$coverage.ExcludeAssembliesWithoutSources=None")
  fi
  dotnet test "tests/$name/$name.csproj" -c Release --no-build --nologo --logger "trx;LogFileName=results.trx" \
    --results-directory "$results/$name" "${@:2}" "${settings[@]}" || outcome=$?
  mkdir -p "$results/$name"
  echo "$outcome" > "$results/$name/exit"
}

if ! has dotnet; then
  echo "The .NET SDK is missing; global.json names its version." >&2
  exit 1
fi
install_missing
rm -rf "$results"
if ! dotnet build EmulationKit.sln -c Release -warnaserror --nologo "$@"; then
  echo "The build failed; no test was run." >&2
  exit 1
fi

readonly browser=EmulationKit.EndToEnd
projects=()
for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  if [[ $name != *Benchmarks ]] && grep -q Microsoft.NET.Test.Sdk "$project"; then
    projects+=("$name")
  fi
done

# The browser waits for one page after the other: the other projects run beside it.
mkdir -p "$results"
run_project "$browser" "$@" &> "$results/$browser.log" &
readonly beside=$!
trap 'pkill -P "$beside" || kill "$beside" || true' EXIT
for name in "${projects[@]}"; do
  [[ $name == "$browser" ]] || run_project "$name" "$@"
done
wait "$beside" || true
trap - EXIT
cat "$results/$browser.log"

passed=0 failed=0 skipped=0 broken=0
for name in "${projects[@]}"; do
  wrong=$(($(counter "$name" failed) + $(counter "$name" error) + $(counter "$name" timeout) + $(counter "$name" aborted)))
  if [[ $(cat "$results/$name/exit" 2> /dev/null) != 0 ]] && ((wrong == 0)); then
    echo "$name did not run to its end." >&2
    wrong=1
  fi
  passed=$((passed + $(counter "$name" passed)))
  failed=$((failed + wrong))
  skipped=$((skipped + $(counter "$name" total) - $(counter "$name" executed)))
done

if ((passed + failed == 0)); then
  echo "No test was run." >&2
  broken=1
fi
if ! measure_coverage; then
  echo "The line coverage of src/EmulationKit was not measured." >&2
  broken=1
else
  echo "Line coverage of src/EmulationKit: $rate % (at least $least_coverage %)"
  if ((${rate%.*} < least_coverage)); then
    echo "Too few lines of src/EmulationKit are covered." >&2
    broken=1
  fi
fi

if ((skipped > 0)); then
  echo "$passed passed, $failed failed, $skipped skipped"
else
  echo "$passed passed, $failed failed"
fi
((failed == 0 && broken == 0))
