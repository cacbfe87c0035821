#!/usr/bin/env bash
# A folder without a test is no failure of the tests.
set -euo pipefail
if [ -z "$(find "$POLICIES" -name '*.test.yaml' -o -name '*.test.yml' -o -name '*_test.yaml' -o -name '*_test.yml')" ]; then
	echo "::notice::no policy tests below $POLICIES"
	exit 0
fi
node "$GITHUB_ACTION_PATH/../../../engine/cli/bin.cjs" test "$POLICIES"
