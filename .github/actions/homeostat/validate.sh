#!/usr/bin/env bash
# Annotations for people, SARIF for code scanning. Findings fail the step, once both are written.
set -uo pipefail
homeostat="$GITHUB_ACTION_PATH/../../../engine/cli/bin.cjs"
node "$homeostat" validate "$POLICIES" --format sarif >"$SARIF"
node "$homeostat" validate "$POLICIES" --format github
code=$?
if [ "$code" = 0 ]; then result=clean; else result=findings; fi
echo "result=$result" >>"$GITHUB_OUTPUT"
exit "$code"
