import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Excel green: 80 is the colour of the primary button. */
const EXCEL_GREEN: BrandVariants = {
  10: "#03160B",
  20: "#072414",
  30: "#0A321C",
  40: "#0C3F23",
  50: "#0D4D2A",
  60: "#0E5C31",
  70: "#0F6C39",
  80: "#107C41",
  90: "#298B55",
  100: "#439B69",
  110: "#5CAA7D",
  120: "#75B991",
  130: "#8FC8A6",
  140: "#A9D7BB",
  150: "#C3E5D1",
  160: "#DEF3E7",
};

export const LIGHT: Theme = createLightTheme(EXCEL_GREEN);

/** Fluent's own dark links reach only 4.2:1 with this ramp. */
export const DARK: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForegroundLink: EXCEL_GREEN[120],
};
