#!/usr/bin/env bash
# The tests of durability at full length: 100 kills, 60 seconds of two processes on the same sheets, lists of 100,000.
# Arguments go to "dotnet test". The last figures stand in docs/storage.md.
set -euo pipefail
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export EK_KILLS=${EK_KILLS:-100} EK_SECONDS=${EK_SECONDS:-60} EK_PARTICIPANTS=${EK_PARTICIPANTS:-100000}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 CI=true
exec dotnet test tests/EmulationKit.EntityFrameworkCore.Tests -c Release --nologo --filter 'FullyQualifiedName~Durability' \
  --logger 'console;verbosity=normal' "$@"
