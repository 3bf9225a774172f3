"""Each check of documents finds what it looks for, and leaves the rest in peace."""

import tempfile
import unittest
from pathlib import Path

import links
import tracked


class Links(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "other.md").write_text("# One name\n\n## È così, davvero?\n\n## One name\n", encoding="utf-8")

    def problems(self, text):
        page = self.folder / "page.md"
        page.write_text(text, encoding="utf-8")
        return links.problems(page)

    def test_what_is_there_passes(self):
        self.assertEqual(self.problems("# Top\n[a](other.md) [b](other.md#one-name-1) [c](#top) [d](https://example.org)\n"), [])
        self.assertEqual(self.problems("[a](other.md#%C3%A8-cos%C3%AC-davvero)\n"), [])

    def test_a_missing_file_is_found_in_both_ways_of_writing(self):
        self.assertEqual(len(self.problems("[a](gone.md)\n\n[b]\n\n[b]: gone-too.md\n")), 2)

    def test_a_missing_heading_is_found(self):
        self.assertEqual(len(self.problems("[a](other.md#two-names)\n")), 1)

    def test_code_is_not_a_link(self):
        self.assertEqual(self.problems("```md\n[a](gone.md)\n```\n\nWrite `[a](gone.md)`.\n"), [])


class Tracked(unittest.TestCase):
    def found(self, line, name="docs/page.txt"):
        return tracked.problems_of(name, line)

    def test_paths_and_hosts(self):
        self.assertTrue(self.found("see /" + "root/.cargo"))
        self.assertTrue(self.found("/" + "home/anna/doppiofilo"))
        self.assertTrue(self.found('"resolved": "https://registry.' + 'npmjs.org/a"'))
        self.assertEqual(self.found("the path /var/lib/doppiofilo, the route /work"), [])

    def test_secrets(self):
        self.assertTrue(self.found("-----BEGIN PRIVATE " + "KEY-----"))
        self.assertTrue(self.found('token = "' + "a1" * 16 + '"'))
        self.assertEqual(self.found('token = ""'), [])

    def test_code_names_no_public_body_but_the_demo_may(self):
        self.assertTrue(self.found('let owner = "CmTo";', "capabilities/plan/src/model.rs"))
        self.assertEqual(self.found('owner = "CmTo"', "demo/turin/process.toml"), [])

    def test_an_unfinished_merge(self):
        self.assertTrue(self.found("<" * 7 + " ours"))


if __name__ == "__main__":
    unittest.main()
