"""Checks that no file carries what belongs to one machine or to nobody else: paths, package hosts, secrets.

The patterns are written so that they do not find themselves.
"""

import re
import sys

import tree

# What is looked for, and what to do about it.
RULES = [
    (r"/(?:wor[k]/(?:main|shared|\.)|roo[t]/|Us[e]rs/\w|far[m]/)|bash_job[s]|/hom[e]/(?!USER\b)[a-z]\w*/", "a path of one machine"),
    (r"artifactor[y]|registry\.npmj[s]|index\.crates\.i[o]|pypi\.or[g]/simple|files\.pythonhoste[d]", "a package host"),
    (r"-----BEGIN (?:[A-Z]+ )?PRIVATE KE[Y]-----", "a private key"),
    (r"\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|glpat-[\w-]{20}|xox[abprs]-[\w-]{10})", "an access token"),
    (r"(?i)\b(?:secret|token|password|passwd|api_?key)\b[\"']?\s*[:=]\s*[\"'][A-Za-z0-9+/_=-]{24,}[\"']", "a secret"),
    (r"^(?:<{7}|>{7}) ", "a merge that was not finished"),
]
# No code names one public body: names are configuration or demo data (REU-6).
NEUTRAL = ("base/", "engines/", "capabilities/", "frontend/src/", "app/src/")
AUTHORITY = re.compile(r"\b(?:CmTo|CCIAA|Città metropolitana di Torino|Torino Social Impact)\b")


def problems_of(name, text):
    """Lists what is wrong in one text, with line numbers."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        found += [f"{name}:{number}: {meaning}" for pattern, meaning in RULES if re.search(pattern, line)]
        if name.startswith(NEUTRAL) and not name.endswith(".md") and AUTHORITY.search(line):
            found.append(f"{name}:{number}: names one public body; make it configuration or demo data")
    return found


def main():
    """Looks at every text file of the project."""
    texts = [(str(path), tree.text(path)) for path in tree.files()]
    found = [line for name, text in texts if text is not None for line in problems_of(name, text)]
    return tree.report(f"paths, hosts and secrets in {len(texts)} files", found)


if __name__ == "__main__":
    sys.exit(main())
