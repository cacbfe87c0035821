/** Files of a new policy repository that are not copied from the library. `VERSION` is the engine's. */
export const TEXTS: Readonly<Record<string, (version: string) => string>> = {
	'.github/workflows/homeostat.yml': (version) => `name: policies

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 22
      - run: npx --yes homeostat@${version} validate policies --format github
      - run: npx --yes homeostat@${version} test policies

  # What the change would have done over recorded history, judged by the guardrails of the base branch. Runs for forks too:
  # it needs no secret, and its token can only read.
  preview:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0
          persist-credentials: false
      # The recording that \`homeostat history publish\` puts there; before its first run there is none.
      - uses: actions/checkout@v6
        continue-on-error: true
        with:
          ref: homeostat/history
          path: history
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 22
      - name: Preview
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
          HEAD: \${{ github.event.pull_request.head.sha }}
        run: |
          if [ -e history/history.parquet ]; then
            npx --yes homeostat@${version} impact --base "$BASE" --head "$HEAD" --path policies --history history --guardrails base --format markdown >preview.md
          else
            echo 'No preview: there is no recorded history yet. On a host, run \`homeostat history publish\` daily.' >preview.md
          fi
          cat preview.md >>"$GITHUB_STEP_SUMMARY"
      - uses: actions/upload-artifact@v5
        with:
          name: preview
          path: preview.md

  # One comment, brought up to date. Apart from the job that reads the pull request, since its token may write.
  comment:
    needs: preview
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v6
        with:
          name: preview
      - name: Comment
        env:
          GH_TOKEN: \${{ github.token }}
          PULL: \${{ github.event.pull_request.number }}
        run: gh pr comment "$PULL" --repo "$GITHUB_REPOSITORY" --edit-last --create-if-none --body-file preview.md
`,
	'.github/CODEOWNERS': () => `# Who must agree to a change; put your own teams here. The last line that matches counts.
# Guardrails bind every other policy: let people answer for them who own no policy that they bind.
/policies/                @your-org/operators
/policies/ethics/         @your-org/guardians
/.github/                 @your-org/operators
/.homeostat/              @your-org/operators
`,
	'.homeostat/config.yaml': () => `# yaml-language-server: $schema=schemas/repository-config.json
# How the engine's proposals (pull requests with tuned values) come to you. A person reviews each of them.
# What stands behind # is the default, or an example.

# When new ones may be opened. Without it: at any time. Open ones are kept up to date all the same.
# schedule:
#   - { cron: "0 8 * * 1-5", duration: 9h, timezone: Europe/Berlin }

# prConcurrentLimit: 10      # open at once; 0: no limit
# prHourlyLimit: 2           # opened within an hour; 0: no limit
# minChangePercent: 0        # smaller changes are left alone
# cooldown: 0                # how long a policy is left alone after its last pull request ended, such as 7d

# Policies that are reviewed together, on one branch:
# groups:
#   - { name: hardware, policies: ["memory-*", disk-space] }

# labels: [homeostat]
# reviewers: []              # logins; team:NAME for a team
# assignees: []
# draftPR: false
# dryRun: false              # only say what would be opened, changed or closed

# One issue that lists what is open, held back and declined.
dashboard: true
`,
	'.homeostat/decisions.yaml': () => `# Proposals of the engine that you do not want. Each pull request says what to add here:
#   - { fingerprint: ..., decision: decline, reason: why not, until: 2030-01-31 }
decisions: []
`,
	'README.md': (version) => `# Policies

What Homeostat watches on our hosts, what it may do about it, and what it must never do. Changes are pull requests.

| folder | holds |
|---|---|
| \`policies/hardware\`, \`policies/system\` | thresholds, and playbooks that heal |
| \`policies/ethics\` | guardrails: they bind every other policy |
| \`.homeostat/config.yaml\` | when, how many and to whom the engine's proposals come |
| \`.homeostat/decisions.yaml\` | the engine's own proposals that were declined, and until when |

Before you commit:

    npx homeostat@${version} validate policies
    npx homeostat@${version} test policies

On a host, first only watching:

    npx homeostat@${version} run --repo URL-OF-THIS-REPOSITORY --path policies

Every playbook here is \`mode: observe\`: it says what it would have done. To let one act, set its \`mode: enforce\` and start
the engine with \`--enforce\`.

So that pull requests show what a change would have done, let a host publish its recording once a day, from a clone of this
repository that may push:

    npx homeostat@${version} history publish --policies policies --history STATE-DIRECTORY-OF-THE-ENGINE

1. Put your teams into \`.github/CODEOWNERS\`, and protect the branch so that their reviews count.
2. Change \`owner:\` in the policies to who answers for them.
3. Look at what it finds for a week before anything enforces.
`,
	'policies/hardware/memory-pressure.test.yaml': () => `policies: [memory-pressure.yaml]
evaluation_interval: 30s
tests:
  - name: a host that fills up is told of first, then called critical, and recovers below the exit
    interval: 30s
    input_series:
      - { series: node_memory_MemTotal_bytes, values: 100x80 }
      # 50 % in use for 5 min, 92 % for 10 min, 97 % for 10 min, then 60 %
      - { series: node_memory_MemAvailable_bytes, values: 50x9 8x19 3x19 40x30 }
    decisions:
      - { at: 4m, threshold: memory-pressure, state: inactive }
      - { at: 7m, threshold: memory-pressure, state: pending }
      - { at: 11m, threshold: memory-pressure, state: firing, severity: warning }
      - { at: 18m, threshold: memory-pressure, state: firing, severity: critical }
      - { at: 30m, threshold: memory-pressure, state: inactive }
`,
	'policies/system/failed-services.test.yaml': () => `policies: [failed-services.yaml, ../ethics/protected-targets.yaml]
evaluation_interval: 15s
tests:
  - name: a failed service would be started anew
    interval: 15s
    input_series:
      - { series: 'node_systemd_unit_state{name="llm.service", state="failed", type="simple"}', values: 0x3 1x16 }
    decisions:
      - { at: 1m, threshold: failed-services, state: pending }
      - at: 2m
        threshold: failed-services
        state: firing
        actions: [{ do: systemd/restart, target: llm.service, verdict: allow }]
  - name: the way into the host is left alone
    interval: 15s
    input_series:
      - { series: 'node_systemd_unit_state{name="ssh.service", state="failed", type="simple"}', values: 0x3 1x16 }
    decisions:
      - at: 2m
        threshold: failed-services
        state: firing
        actions: [{ do: systemd/restart, target: ssh.service, verdict: deny, by: protected-targets }]
`,
};
