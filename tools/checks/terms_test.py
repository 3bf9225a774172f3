"""The checks of licences and of publiccode.yml refuse what they must."""

import copy
import unittest

import licences
import publiccode

GOOD = {
    "publiccodeYmlVersion": "0",
    "name": "A name",
    "url": "https://git.a-body.it/a.git",
    "platforms": ["web"],
    "developmentStatus": "beta",
    "softwareType": "standalone/web",
    "description": {"it": {"shortDescription": "Breve", "longDescription": "x" * 150, "features": ["una"]}},
    "legal": {"license": "EUPL-1.2"},
    "maintenance": {"type": "community", "contacts": [{"name": "Anna Bianchi"}]},
    "localisation": {"localisationReady": True, "availableLanguages": ["it"]},
}


class Licences(unittest.TestCase):
    def test_one_side_of_an_or_is_enough_and_an_and_needs_both(self):
        self.assertIsNone(licences.problem("a", "GPL-3.0-only OR MIT"))
        self.assertIsNone(licences.problem("a", "MIT/Apache-2.0"))
        self.assertIsNone(licences.problem("a", "(MIT OR Apache-2.0) AND Unicode-3.0"))
        self.assertIsNotNone(licences.problem("a", "MIT AND GPL-3.0-only"))

    def test_exceptions_are_part_of_the_licence(self):
        self.assertIsNone(licences.problem("a", "Apache-2.0 WITH LLVM-exception"))
        self.assertIsNotNone(licences.problem("a", "GPL-2.0-only WITH Classpath-exception-2.0"))

    def test_silence_and_nonsense_are_refused(self):
        self.assertIsNotNone(licences.problem("a", None))
        self.assertIsNotNone(licences.problem("a", "SEE LICENSE IN FILE"))


class Publiccode(unittest.TestCase):
    def problems(self, path=None, new=None, release=False):
        document = copy.deepcopy(GOOD)
        if path:
            *outer, last = path.split(".")
            publiccode.value(document, ".".join(outer))[last] = new
        return publiccode.problems_of(document, release)

    def test_a_good_file_passes(self):
        self.assertEqual(self.problems(release=True), [])

    def test_every_mandatory_key_is_missed(self):
        for key in GOOD:
            document = {name: value for name, value in GOOD.items() if name != key}
            self.assertTrue(publiccode.problems_of(document), key)

    def test_lengths(self):
        self.assertTrue(self.problems("description.it.shortDescription", "x" * 151))
        self.assertTrue(self.problems("description.it.longDescription", "x" * 149))
        self.assertTrue(self.problems("description.it.features", []))

    def test_values(self):
        self.assertTrue(self.problems("legal.license", "EUPL"))
        self.assertTrue(self.problems("legal.repoOwner", "deprecated"))
        self.assertTrue(self.problems("maintenance.type", "contract"))
        self.assertTrue(self.problems("maintenance.contacts", []))
        self.assertTrue(self.problems("localisation.localisationReady", "yes"))

    def test_a_release_needs_a_person(self):
        self.assertTrue(self.problems("maintenance.contacts", [{"name": "The maintainers"}], release=True))


if __name__ == "__main__":
    unittest.main()
