import { isDarkColor } from "../../../src/taskpane/wiring/isDarkColor";

test.each([
  ["Colorful", "#FFFFFF", false],
  ["White", "#ffffff", false],
  ["Dark Gray", "#666666", true],
  ["Black", "#262626", true],
  ["without the sign", "262626", true],
  ["with transparency", "#262626FF", true],
  ["no colour at all", "", false],
])("the background of the theme %s", (_, color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});
