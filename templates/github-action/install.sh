#!/usr/bin/env bash
# Puts the program where the next step finds it: a version from npm, or this very checkout of the action.
set -euo pipefail

home="${RUNNER_TEMP:?}/taizhang"
rm -rf "$home"
mkdir -p "$home"
cd "$home"
npm init --yes >/dev/null
if [ -n "${TAIZHANG_VERSION:-}" ]; then
  case "$TAIZHANG_VERSION" in
    *[!0-9A-Za-z.-]*)
      echo "taizhang: version may hold letters, digits, dots and hyphens only" >&2
      exit 2
      ;;
  esac
  npm install --no-audit --no-fund --no-save "taizhang@$TAIZHANG_VERSION" >&2
else
  (cd "${TAIZHANG_ACTION:?}" && npm ci --no-audit --no-fund >&2 && npm pack --silent --ignore-scripts --pack-destination "$home" >/dev/null)
  npm install --no-audit --no-fund --no-save ./taizhang-*.tgz >&2
fi
