"""Checks the links between Markdown files: the file is there, and so is the heading after `#`.

Addresses on the web are not asked for: a check must give the same answer without a network.
"""

import re
import sys
from pathlib import Path
from urllib.parse import unquote

import tree

INLINE = re.compile(r"\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
DEFINED = re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)")
ELSEWHERE = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
HEADING = re.compile(r"^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$")
FENCE = re.compile(r"^ {0,3}(```+|~~~+)")


def prose(text):
    """Yields the numbered lines that are not code, with code inside a line blanked."""
    fence = None
    for number, line in enumerate(text.splitlines(), start=1):
        mark = FENCE.match(line)
        if mark and fence is None:
            fence = mark.group(1)
        elif mark and mark.group(1).startswith(fence):
            fence = None
        elif fence is None:
            yield number, re.sub(r"(`+).+?\1", "", line)


def targets(text):
    """Yields line number and target of every link of a Markdown text."""
    for number, line in prose(text):
        for pattern in (INLINE, DEFINED):
            for match in pattern.finditer(line):
                yield number, match.group(1)


def anchors(text):
    """Returns the anchors that a Markdown text offers: one for each heading, numbered when they repeat."""
    seen = {}
    found = set(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", text))
    for line in text.splitlines():
        heading = HEADING.match(line)
        if heading:
            words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading.group(1)).lower()
            slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
            found.add(f"{slug}-{seen[slug]}" if slug in seen else slug)
            seen[slug] = seen.get(slug, 0) + 1
    return found


def problem(page, target):
    """Says what is wrong with one link of a page; None when it leads somewhere."""
    if ELSEWHERE.match(target):
        return None
    address, _, anchor = unquote(target).partition("#")
    if address.startswith("/"):
        return "starts with '/': write it relative to this file"
    goal = (page.parent / address) if address else page
    if not goal.exists():
        return "leads to a file that is not there"
    if anchor and goal.suffix == ".md" and anchor not in anchors(goal.read_text(encoding="utf-8")):
        return "leads to a heading that is not there"
    return None


def problems(page):
    """Lists the broken links of one page."""
    checked = [(number, target, problem(page, target)) for number, target in targets(page.read_text(encoding="utf-8"))]
    return [f"{page}:{number}: ({target}) {wrong}" for number, target, wrong in checked if wrong]


if __name__ == "__main__":
    pages = [Path(page) for page in tree.files("*.md")]
    sys.exit(tree.report(f"links of {len(pages)} documents", [line for page in pages for line in problems(page)]))
