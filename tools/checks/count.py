"""Counts the tests a step ran: `count.py STATUS LOG` prints "passed failed".

A step without tests counts as one check. A skipped test counts as failed: one that never runs proves nothing.
"""

import re
import sys

# One pattern for the closing line of each test runner that tools/check calls.
PASSED = [
    r"^ *Summary \[.*?\] +\d+(?:/\d+)? tests? run: (\d+) passed",  # cargo nextest
    r"^test result: \w+\. (\d+) passed",  # cargo test
    r"^(?:ℹ|#) pass (\d+)$",  # node --test
]
FAILED = [
    r"^ *Summary \[.*?\] .*?(\d+) failed",
    r"^ *Summary \[.*?\] .*?(\d+) timed out",
    r"^ *Summary \[.*?\] .*?(\d+) exec failed",
    r"^test result: \w+\. \d+ passed; (\d+) failed",
    r"^(?:ℹ|#) (?:fail|cancelled) (\d+)$",
]
SKIPPED = [
    r"^ *Summary \[.*?\] .*?(\d+) skipped",
    r"^test result: .*?; (\d+) ignored",
    r"^(?:ℹ|#) (?:skipped|todo) (\d+)$",
]
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def total(patterns, text):
    """Sums what the patterns find, line by line."""
    return sum(int(number) for pattern in patterns for number in re.findall(pattern, text, re.MULTILINE))


def python_tests(text):
    """Counts what Python's unittest reports: its passed tests are those that are not something else."""
    ran = total([r"^Ran (\d+) tests?"], text)
    verdicts = " ".join(re.findall(r"^(?:OK|FAILED) \((.*)\)$", text, re.MULTILINE))
    bad = sum(int(number) for number in re.findall(r"(?:failures|errors|skipped)=(\d+)", verdicts))
    return ran - bad, bad


def count(status, text):
    """Returns passed and failed for a step that ended with `status` and printed `text`."""
    text = COLOURS.sub("", text)
    passed, failed = python_tests(text)
    passed += total(PASSED, text)
    failed += total(FAILED, text) + total(SKIPPED, text)
    if passed + failed == 0:
        return (1, 0) if status == 0 else (0, 1)
    # A runner that stopped without a verdict on its tests is a failure of its own.
    return passed, failed if status == 0 else max(failed, 1)


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8", errors="replace") as log:
        print(*count(int(sys.argv[1]), log.read()))
