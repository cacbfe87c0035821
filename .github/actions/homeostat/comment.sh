#!/usr/bin/env bash
# One comment a pull request, found again by its mark and brought up to date: never a thread of them.
set -euo pipefail
mark='<!-- homeostat:impact -->'
preview="${RUNNER_TEMP:?}/homeostat-impact.md"
body="$RUNNER_TEMP/homeostat-comment.md"
# GitHub refuses comments beyond 65,536 characters.
{ echo "$mark"; head -c 60000 "$preview"; } >"$body"
comments="repos/$GITHUB_REPOSITORY/issues/$PULL/comments"
known=$(gh api --paginate "$comments" --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id" | head -n 1)
if [ -n "$known" ]; then
	gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" --field "body=@$body" --silent
else
	gh api --method POST "$comments" --field "body=@$body" --silent
fi
