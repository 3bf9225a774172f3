// The whole thread, told twice: on a phone without scripts, and on a desktop with nothing but the keyboard.
import { story } from "../harness.mjs";
import { opening } from "./thread/opening.mjs";
import { reading } from "./thread/reading.mjs";

story("A plan from its evidence to its adoption", {}, (scene) => {
  opening(scene);
  reading(scene);
});
