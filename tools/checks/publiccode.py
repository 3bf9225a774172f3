"""Checks publiccode.yml against version 0.7: mandatory keys, allowed values, lengths, nothing deprecated.

Follows the standard's text, docs.italia.it/italia/developers-italia/publiccodeyml, "The Standard". With --release it also
refuses the values that whoever publishes the repository has to fill in. The official parser is run before a release.
"""

import re
import sys
from datetime import date

import yaml
from license_expression import ExpressionError, get_spdx_licensing

STATUSES = ["concept", "development", "beta", "stable", "obsolete"]
TYPES = [
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend", "standalone/other",
    "addon", "library", "configurationFiles",
]
MAINTENANCE = ["internal", "contract", "community", "none"]
SCOPES = [
    "agriculture", "culture", "defence", "education", "emergency-services", "employment", "energy", "environment",
    "finance-and-economic-development", "foreign-affairs", "government", "healthcare", "infrastructures", "justice",
    "local-authorities", "manufacturing", "research", "science-and-technology", "security", "society", "sport", "tourism",
    "transportation", "welfare",
]
ALIASES = ["gdpr", "eidas", "nis2", "cra", "spid", "cie", "anpr", "pagopa", "io"]
VERSIONS = ["0", "0.7", "0.7.0"]
MANDATORY = [
    "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license",
    "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages",
]
DEPRECATED = ["IT", "it", "monochromeLogo", "inputTypes", "outputTypes", "legal.repoOwner", "legal.authorsFile"]
# Vocabulary and order of the top level; a key outside it is a misspelling.
KNOWN = {
    "publiccodeYmlVersion", "name", "applicationSuite", "url", "landingURL", "isBasedOn", "softwareVersion", "releaseDate",
    "logo", "platforms", "categories", "usedBy", "fundedBy", "roadmap", "developmentStatus", "softwareType", "supports",
    "organisation", "intendedAudience", "description", "legal", "maintenance", "localisation", "dependsOn",
} | set(DEPRECATED)
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
ADDRESS = re.compile(r"^https?://[^/\s]+")
RESERVED = re.compile(r"\.example(?:[/:]|$)|//example\.(?:org|com|net)")


def value(document, path):
    """Follows a dotted path into nested mappings; None when it leads nowhere."""
    for key in path.split("."):
        document = document.get(key) if isinstance(document, dict) else None
    return document


def one_of(document, path, allowed):
    """Refuses a value outside the list."""
    found = value(document, path)
    return [] if found is None or found in allowed else [f"{path}: '{found}' is not one of {', '.join(allowed)}"]


def keys(document):
    """Mandatory keys are there, deprecated and unknown ones are not."""
    problems = [f"{path}: missing, and mandatory" for path in MANDATORY if value(document, path) in (None, "", [], {})]
    problems += [f"{path}: deprecated" for path in DEPRECATED if value(document, path) is not None]
    return problems + [f"{key}: unknown key" for key in document if key not in KNOWN]


def values(document):
    """Enumerated values, addresses, dates, the licence."""
    problems = one_of(document, "publiccodeYmlVersion", VERSIONS)
    problems += one_of(document, "developmentStatus", STATUSES) + one_of(document, "softwareType", TYPES)
    problems += one_of(document, "maintenance.type", MAINTENANCE)
    for path in ("url", "landingURL", "roadmap"):
        if value(document, path) is not None and not ADDRESS.match(str(value(document, path))):
            problems.append(f"{path}: not an address")
    try:
        if value(document, "releaseDate") is not None:
            date.fromisoformat(str(value(document, "releaseDate")))
    except ValueError:
        problems.append("releaseDate: write it as YYYY-MM-DD")
    try:
        get_spdx_licensing().parse(str(value(document, "legal.license") or ""), validate=True)
    except ExpressionError as problem:
        problems.append(f"legal.license: {problem}")
    return problems


def lists(document):
    """Vocabularies of the audience and of what is supported."""
    problems = [f"intendedAudience.scope: '{s}'" for s in value(document, "intendedAudience.scope") or [] if s not in SCOPES]
    for country in value(document, "intendedAudience.countries") or []:
        if not re.fullmatch(r"[A-Z]{2}", str(country)):
            problems.append(f"intendedAudience.countries: '{country}' is not a two-letter code in capitals")
    for support in document.get("supports") or []:
        name = str(value(support, "id") or "")
        known = name.removeprefix("alias:") in ALIASES if name.startswith("alias:") else re.match(r"^[a-z][a-z0-9+.-]*:\S+", name)
        problems += [] if known else [f"supports: '{name}' is neither a known alias nor an address"]
    languages = value(document, "localisation.availableLanguages") or []
    problems += [f"localisation.availableLanguages: '{code}'" for code in languages if not LANGUAGE.match(str(code))]
    if not isinstance(value(document, "localisation.localisationReady"), bool):
        problems.append("localisation.localisationReady: true or false")
    return problems


def description(language, texts):
    """Lengths of one language's description."""
    where = f"description.{language}"
    problems = [] if LANGUAGE.match(language) else [f"{where}: not a language code"]
    if not isinstance(texts, dict):
        return problems + [f"{where}: empty"]
    short, long = str(texts.get("shortDescription") or ""), str(texts.get("longDescription") or "")
    if not 1 <= len(short) <= 150:
        problems.append(f"{where}.shortDescription: {len(short)} characters, 1 to 150 are allowed")
    if not 150 <= len(long) <= 10_000:
        problems.append(f"{where}.longDescription: {len(long)} characters, 150 to 10000 are allowed")
    if not texts.get("features"):
        problems.append(f"{where}.features: name at least one")
    if "genericName" in texts:
        problems.append(f"{where}.genericName: deprecated")
    return problems


def maintenance(document):
    """Contractors exactly when there is a contract; contacts when people of the project maintain it."""
    kind, contractors = value(document, "maintenance.type"), value(document, "maintenance.contractors")
    contacts = value(document, "maintenance.contacts")
    problems = []
    if (kind == "contract") != bool(contractors):
        problems.append("maintenance.contractors: mandatory with a contract, forbidden without")
    if kind in ("internal", "community") and not contacts:
        problems.append("maintenance.contacts: mandatory when maintenance is internal or by a community")
    problems += ["maintenance.contractors: each needs name and until" for c in contractors or [] if not (c.get("name") and c.get("until"))]
    return problems + ["maintenance.contacts: each needs a name" for contact in contacts or [] if not contact.get("name")]


def for_release(document):
    """What is neutral in the repository and must be true in a published one."""
    problems = []
    if RESERVED.search(str(value(document, "url"))):
        problems.append("url: still the neutral address; write the repository's")
    if any("maintainers" in str(contact.get("name")) for contact in value(document, "maintenance.contacts") or []):
        problems.append("maintenance.contacts: the standard wants a person's name")
    return problems


def problems_of(document, release=False):
    """Lists everything wrong with a parsed publiccode.yml."""
    if not isinstance(document, dict):
        return ["not a list of keys and values"]
    problems = keys(document) + values(document) + lists(document) + maintenance(document)
    for language, texts in (document.get("description") or {}).items():
        problems += description(language, texts)
    return problems + (for_release(document) if release else [])


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        FOUND = problems_of(yaml.safe_load(file), "--release" in sys.argv)
    print("\n".join(f"publiccode.yml: {problem}" for problem in FOUND) or "publiccode.yml: all well")
    sys.exit(1 if FOUND else 0)
