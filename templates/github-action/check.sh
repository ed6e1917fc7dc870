#!/usr/bin/env bash
# Runs the check and hands on its numbers. Inputs come as environment variables, so that no text of theirs is ever code.
set -uo pipefail

cd -- "${TAIZHANG_WORKING_DIRECTORY:-.}" || exit 2
program="${RUNNER_TEMP:?}/taizhang/node_modules/.bin/taizhang"
numbers="$RUNNER_TEMP/taizhang/check.json"

arguments=(--format "${TAIZHANG_FORMAT:-github}" --format "json:$numbers" --force)
[ -z "${TAIZHANG_CONFIG:-}" ] || arguments+=(--config "$TAIZHANG_CONFIG")
[ -z "${TAIZHANG_AS_OF:-}" ] || arguments+=(--as-of "$TAIZHANG_AS_OF")
[ -z "${TAIZHANG_FAIL_ON:-}" ] || arguments+=(--fail-on "$TAIZHANG_FAIL_ON")
[ -z "${TAIZHANG_SARIF_FILE:-}" ] || arguments+=(--format "sarif:$TAIZHANG_SARIF_FILE")

# One path a line; a line is split at its blanks where it is no path as it stands.
paths=()
while IFS= read -r line || [ -n "$line" ]; do
  line="${line%$'\r'}"
  [ -n "${line//[[:space:]]/}" ] || continue
  if [ -e "$line" ]; then
    paths+=("$line")
  else
    read -r -a words <<<"$line"
    paths+=("${words[@]}")
  fi
done <<<"${TAIZHANG_PATHS:-}"

rm -f "$numbers"
"$program" check "${arguments[@]}" -- ${paths[@]+"${paths[@]}"}
code=$?

count() {
  [ -f "$numbers" ] || return 0
  node -e '
    const { readFileSync } = require("node:fs");
    const { findings } = JSON.parse(readFileSync(process.argv[1], "utf8"));
    const live = findings.filter(({ severity, suppressed }) => severity === process.argv[2] && suppressed === null);
    process.stdout.write(String(live.length));
  ' "$numbers" "$1"
}

sarif=""
if [ -n "${TAIZHANG_SARIF_FILE:-}" ] && [ -f "$TAIZHANG_SARIF_FILE" ]; then
  sarif="$(realpath --relative-to="${GITHUB_WORKSPACE:-$PWD}" -- "$TAIZHANG_SARIF_FILE" 2>/dev/null || printf '%s' "$TAIZHANG_SARIF_FILE")"
fi
{
  printf 'errors=%s\n' "$(count error)"
  printf 'warnings=%s\n' "$(count warning)"
  printf 'exit-code=%s\n' "$code"
  printf 'sarif-file=%s\n' "${sarif//[$'\r\n']/}"
} >>"${GITHUB_OUTPUT:?}"
exit "$code"
