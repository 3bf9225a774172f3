// The whole thread, told twice: on a phone without scripts, and on a desktop with nothing but the keyboard.
import { story } from "../harness.mjs";
import { adopting } from "./thread/adopting.mjs";
import { carrying } from "./thread/carrying.mjs";
import { consulting } from "./thread/consulting.mjs";
import { opening } from "./thread/opening.mjs";
import { reading } from "./thread/reading.mjs";
import { telling } from "./thread/telling.mjs";
import { writing } from "./thread/writing.mjs";

story("A plan from its evidence to its adoption", {}, (scene) => {
  opening(scene);
  reading(scene);
  writing(scene);
  consulting(scene);
  adopting(scene);
  telling(scene);
  carrying(scene);
});
