#!/usr/bin/env bash
# What base and head would have done over the same history: into the run's summary, and a file for the comment.
set -euo pipefail
homeostat="$GITHUB_ACTION_PATH/../../../engine/cli/bin.cjs"
impact() { node "$homeostat" impact --base "$BASE" --head "$HEAD" --path "$POLICIES" --history "$HISTORY" --guardrails base --format "$1"; }
preview="${RUNNER_TEMP:?}/homeostat-impact.md"
impact markdown >"$preview"
cat "$preview" >>"$GITHUB_STEP_SUMMARY"
loosened=$(impact json | node -e 'let t = ""; process.stdin.on("data", (d) => (t += d)).on("end", () => console.log(JSON.parse(t).loosened.length))')
echo "loosened=$loosened" >>"$GITHUB_OUTPUT"
