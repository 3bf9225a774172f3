"""Checks the licence of every crate and npm package we depend on: each must let us distribute the product under EUPL-1.2.

Known by what the packages declare of themselves; an OR is satisfied by one side, an AND needs both.
"""

import json
import subprocess
import sys
from pathlib import Path

from license_expression import ExpressionError, get_spdx_licensing

import tree

# Permissive licences, and weak copyleft that stays within its own files.
ALLOWED = {
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "BlueOak-1.0.0", "CC0-1.0",
    "CC-BY-4.0", "CDLA-Permissive-2.0", "EUPL-1.2", "ISC", "MIT", "MIT-0", "MPL-2.0", "OFL-1.1", "Python-2.0", "Unicode-3.0",
    "Unicode-DFS-2016", "Unlicense", "Zlib",
}
# Packages that do not declare theirs in the usual field, and what their licence file says.
DECLARED_ELSEWHERE = {"node_modules/dom-walk 0.1.2": "MIT"}
SPDX = get_spdx_licensing()


def allows(expression):
    """True when a parsed SPDX expression can be satisfied with allowed licences only."""
    if isinstance(expression, SPDX.OR):
        return any(allows(part) for part in expression.args)
    if isinstance(expression, SPDX.AND):
        return all(allows(part) for part in expression.args)
    return str(expression) in ALLOWED


def problem(name, licence):
    """Says what is wrong with one package's licence; None when it is allowed."""
    licence = licence or DECLARED_ELSEWHERE.get(name)
    if not licence:
        return f"{name}: declares no licence"
    try:
        # An old way of writing OR, still met in crates.
        parsed = SPDX.parse(licence.replace("/", " OR "), validate=True)
    except ExpressionError as error:
        return f"{name}: '{licence}' is no SPDX expression ({error})"
    return None if allows(parsed) else f"{name}: '{licence}' is not on our list"


def crates():
    """Lists the crates the workspace is built from, on every platform: name with version, licence."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    answer = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if answer.returncode != 0:
        sys.exit("licences: cargo could not list the crates; its reason stands above")
    packages = json.loads(answer.stdout)["packages"]
    return [(f"{package['name']} {package['version']}", package["license"]) for package in packages]


def npm(lock):
    """Lists the packages of one npm lock file: name with version, licence."""
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return [(f"{path} {package.get('version')}", package.get("license")) for path, package in packages.items() if path]


def main():
    """Looks at the crates and at every npm lock file of the project."""
    packages = crates() + [package for lock in tree.files("*package-lock.json") for package in npm(Path(lock))]
    problems = [found for name, licence in packages if (found := problem(name, licence))]
    return tree.report(f"licences of {len(packages)} packages", problems)


if __name__ == "__main__":
    sys.exit(main())
