/** Rules and files in Node, screens in jsdom, the built product in a real Chromium, long random runs apart. */
const common = {
  transform: {
    "^.+\\.(tsx?|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/style.cjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.tmp/"],
};

module.exports = {
  testTimeout: 120_000,
  maxWorkers: 2,
  projects: [
    { ...common, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"] },
    {
      ...common,
      displayName: "screen",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/screen.ts"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.browser.ts", "<rootDir>/test/**/*.e2e.ts"],
    },
    {
      ...common,
      displayName: "bilder",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/bilder/*.bilder.ts"],
    },
    {
      ...common,
      displayName: "ausdauer",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      moduleNameMapper: { ...common.moduleNameMapper, "^fast-check$": "<rootDir>/test/support/ausdauer.cjs" },
    },
  ],
};
