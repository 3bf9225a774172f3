# shellcheck shell=bash
# What tools/start and tools/check share: looking for programs, and doing again only what has changed.

node_least=20.19

stop_with() {
  printf '\nStopped: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# True when version $1 is at least version $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Installs Debian packages when it may, otherwise says which command will.
debian_packages() {
  [ $# -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ] || ! have apt-get; then
    stop_with "some programs are missing. Install them with this command, then run this one again:" \
      "sudo apt-get install --no-install-recommends $*"
  fi
  printf 'Installing Debian packages: %s\n' "$*"
  mkdir -p .local
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >.local/apt.log 2>&1 ||
    stop_with "Debian's packages could not be installed: see .local/apt.log" "$(tail -n 3 .local/apt.log)"
}

need_rust() {
  local wanted found
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  have cargo || stop_with "Rust is missing. Debian's is too old: install it from https://rustup.rs (version $wanted or newer)."
  found=$(rustc --version | cut -d ' ' -f 2)
  at_least "$found" "$wanted" || stop_with "Rust $found is too old: $wanted or newer is needed." "rustup update stable"
  printf 'Rust %s\n' "$found"
}

need_node() {
  local found
  if ! have node || ! have npm; then
    stop_with "Node.js is missing: install version $node_least or newer, with npm, from https://nodejs.org"
  fi
  found=$(node --version | tr -d v)
  at_least "$found" "$node_least" ||
    stop_with "Node.js $found is too old: $node_least or newer is needed, from https://nodejs.org"
  printf 'Node.js %s\n' "$found"
}

# Prints one number for the contents of the files whose names come in, each ended by a zero byte.
fingerprint() {
  LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum | cut -d ' ' -f 1
}

# unchanged NAME FINGERPRINT: was `remember` called with the same? Stamps live outside what they speak of.
unchanged() {
  [ "$(cat ".local/stamps/$1" 2>/dev/null)" = "$2" ]
}

remember() {
  mkdir -p .local/stamps
  printf '%s\n' "$2" >".local/stamps/$1"
}

# Installs the packages of one npm folder exactly as its lock file says.
npm_packages() {
  local folder=$1 mark
  mark=$(printf '%s\0' "$folder/package.json" "$folder/package-lock.json" | fingerprint)
  if [ -d "$folder/node_modules" ] && unchanged "packages-$folder" "$mark"; then
    printf '%s: the packages are those of the lock file\n' "$folder"
    return 0
  fi
  npm ci --prefix "$folder" --no-audit --no-fund
  remember "packages-$folder" "$mark"
}

# Whatever may name a class or an icon counts as input: only the style rules and icons in use are kept.
front_end_inputs() {
  find frontend \( -name node_modules -o -name dist \) -prune -o -type f -print0
  find base capabilities app -type f \( -name '*.html' -o -name '*.md' -o -name '*.rs' -o -name '*.ts' \) -print0
}

# Builds styles and scripts.
front_end() {
  local mark
  mark=$(front_end_inputs | fingerprint)
  if [ -d frontend/dist ] && unchanged front-end "$mark"; then
    printf 'frontend: nothing changed since the last build\n'
    return 0
  fi
  npm run --prefix frontend build
  remember front-end "$mark"
}
