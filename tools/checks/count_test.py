"""The sum that tools/check prints is only as good as the reading of each runner's last line."""

import unittest

from count import count


class Counting(unittest.TestCase):
    def test_a_step_without_tests_is_one_check(self):
        self.assertEqual(count(0, "formatted\n"), (1, 0))
        self.assertEqual(count(1, "not formatted\n"), (0, 1))

    def test_nextest(self):
        line = "     Summary [   0.012s] 5 tests run: 3 passed (1 slow), 1 failed, 1 timed out, 0 skipped\n"
        self.assertEqual(count(100, line), (3, 2))

    def test_cargo_test_sums_every_binary(self):
        text = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n" * 2
        self.assertEqual(count(0, text), (6, 0))

    def test_node_and_its_colours(self):
        self.assertEqual(count(1, "\x1b[34mℹ pass 7\x1b[39m\nℹ fail 2\nℹ cancelled 1\nℹ skipped 0\nℹ todo 0\n"), (7, 3))

    def test_python(self):
        self.assertEqual(count(0, "Ran 4 tests in 0.1s\n\nOK\n"), (4, 0))
        self.assertEqual(count(1, "Ran 4 tests in 0.1s\n\nFAILED (failures=1, errors=1)\n"), (2, 2))

    def test_a_skipped_test_is_a_failure(self):
        self.assertEqual(count(0, "test result: ok. 3 passed; 0 failed; 2 ignored; 0 measured\n"), (3, 2))
        self.assertEqual(count(0, "  Summary [   0.1s] 2 tests run: 2 passed, 1 skipped\n"), (2, 1))

    def test_a_runner_that_breaks_off_is_a_failure(self):
        self.assertEqual(count(101, "test result: ok. 3 passed; 0 failed; 0 ignored\nerror: could not compile\n"), (3, 1))


if __name__ == "__main__":
    unittest.main()
