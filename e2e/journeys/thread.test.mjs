// The whole thread, told three times: on a phone without scripts, on a desktop with nothing but the keyboard, and in English.
import { ENGLISH, KEYBOARD, PHONE, onPostgres, story } from "../harness.mjs";
import { adopting } from "./thread/adopting.mjs";
import { carrying } from "./thread/carrying.mjs";
import { consulting } from "./thread/consulting.mjs";
import { opening } from "./thread/opening.mjs";
import { reading } from "./thread/reading.mjs";
import { telling } from "./thread/telling.mjs";
import { writing } from "./thread/writing.mjs";

// What is said in English does not depend on the database: told once, on SQLite.
const windows = onPostgres ? [PHONE, KEYBOARD] : [PHONE, KEYBOARD, ENGLISH];

story("A plan from its evidence to its adoption", { windows }, (scene) => {
  opening(scene);
  reading(scene);
  writing(scene);
  consulting(scene);
  adopting(scene);
  telling(scene);
  carrying(scene);
});
