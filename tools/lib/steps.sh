# shellcheck shell=bash
# The steps of tools/check, one function each. A step fails when a command in it fails.
# tools/check sets `scratch`, a folder that goes when it ends.
# shellcheck disable=SC2154

python=.local/venv/bin/python

missing_packages() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || have initdb || printf 'postgresql\n'
  have chromium || printf 'chromium\nfonts-liberation\n'
  have shellcheck || printf 'shellcheck\n'
  have git || printf 'git\n'
  have cc || printf 'gcc\nlibc6-dev\n'
  python3 -c 'import venv, ensurepip' 2>/dev/null || printf 'python3\npython3-venv\n'
}

python_tools() {
  local mark
  mark=$(printf '%s\0' tools/requirements.txt | fingerprint)
  if [ -x "$python" ] && unchanged python-tools "$mark"; then
    return 0
  fi
  rm -rf .local/venv
  python3 -m venv .local/venv
  "$python" -m pip install --quiet --disable-pip-version-check -r tools/requirements.txt
  remember python-tools "$mark"
}

step_programs() {
  local packages
  mapfile -t packages < <(missing_packages)
  debian_packages "${packages[@]}"
  need_rust
  need_node
  python_tools
  printf 'PostgreSQL %s\n%s\n' "$(ls /usr/lib/postgresql)" "$(chromium --version 2>/dev/null)"
}

step_frontend() {
  npm_packages frontend
  front_end
  npm test --prefix frontend
}

step_format() {
  cargo fmt --all --check
}

step_lints() {
  cargo clippy --workspace --all-targets --locked --keep-going -- -D warnings
}

# Both servers run for the tests: the fast one, and the one that flushes every commit for those that kill something.
databases() {
  eval "$(tools/postgres env)"
  eval "$(tools/postgres env --durable)"
}

step_tests() {
  databases
  if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run --workspace --locked --no-fail-fast
  else
    cargo test --workspace --locked --no-fail-fast --lib --bins --tests
  fi
}

step_examples() {
  databases
  cargo test --workspace --locked --no-fail-fast --doc
}

step_documentation() {
  RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps --locked --keep-going --document-private-items
}

# Builds what the tests were built from, not the program alone: another set of features would compile everything again.
step_browser() {
  npm_packages e2e
  databases
  cargo test --workspace --locked --no-run --quiet
  npm test --prefix e2e
}

shell_scripts() {
  git ls-files --cached --others --exclude-standard | while read -r file; do
    if [ -f "$file" ] && head -n 1 "$file" | grep -aqE '^#!.*\bbash\b|^# shellcheck shell=bash'; then
      printf '%s\n' "$file"
    fi
  done
}

step_scripts() {
  shell_scripts | xargs shellcheck -x
  shell_scripts | xargs printf 'ShellCheck: %s\n'
  "$python" -m unittest discover --start-directory tools/checks --pattern '*_test.py'
}

# Looks at a copy without version control: there, folders that tools made cannot be mistaken for ours.
step_reuse() {
  local copy=$scratch/reuse
  mkdir -p "$copy"
  git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -T - -cf - | tar -xf - -C "$copy"
  # Its other way of telling texts from pictures needs a library of the system.
  REUSE_ENCODING_MODULE=charset_normalizer .local/venv/bin/reuse --root "$copy" lint
}

step_publiccode() {
  "$python" tools/checks/publiccode.py publiccode.yml
}

step_licences() {
  "$python" tools/checks/licences.py
}

step_links() {
  "$python" tools/checks/links.py
}

step_tracked() {
  "$python" tools/checks/tracked.py
}
