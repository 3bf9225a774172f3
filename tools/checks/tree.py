"""The files of the project: those in version control and those that would go there."""

import subprocess
from pathlib import Path


def files(*patterns):
    """Lists the project's files that match one of the patterns (all of them without patterns), in order."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns]
    listed = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split("\0")
    return [Path(name) for name in sorted(set(listed)) if name and Path(name).is_file()]


def text(path):
    """Reads a file as text; None when it is not text."""
    content = path.read_bytes()
    return None if b"\0" in content else content.decode("utf-8", errors="replace")


def report(what, problems):
    """Prints the problems, then one line that says how much was looked at; returns the exit code."""
    for problem in problems:
        print(problem)
    print(f"{what}: {len(problems)} to mend" if problems else f"{what}: all well")
    return 1 if problems else 0
