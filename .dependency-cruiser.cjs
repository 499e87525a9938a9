/** The walls of docs/architektur.md: each room may import what stands to its right, never back. */
const rooms = {
  domain: [],
  workbook: ["domain"],
  reading: ["workbook", "domain"],
  i18n: ["reading", "workbook", "domain"],
  writing: ["i18n", "reading", "workbook", "domain"],
  einvoice: ["i18n", "domain"],
  application: ["einvoice", "reading", "writing", "i18n", "workbook", "domain"],
  commands: ["application", "i18n", "workbook", "domain"],
  functions: ["application", "i18n", "reading", "workbook", "domain"],
  taskpane: ["application", "commands", "functions", "i18n", "reading", "writing", "workbook", "domain"],
  werkbank: ["taskpane", "functions", "application", "i18n", "workbook", "domain"],
  cli: ["application", "i18n", "reading", "writing", "workbook", "domain"],
};

const wall = ([room, allowed]) => ({
  name: `${room}-imports`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(wall),
    {
      name: "domain-knows-only-decimal",
      severity: "error",
      from: { path: "^src/domain/" },
      to: {
        dependencyTypesNot: ["local", "type-only"],
        pathNot: "(^src/domain/|node_modules/decimal\\.js/)",
      },
    },
    {
      name: "decimal-behind-one-file",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/domain/geld/decimal\\.ts$" },
      to: { path: "node_modules/decimal\\.js/" },
    },
    {
      name: "hucre-in-workbook-xlsx-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbook/xlsx/" },
      to: { path: "node_modules/hucre/" },
    },
    {
      name: "univer-in-werkbank-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/werkbank/" },
      to: { path: "node_modules/(@univerjs|rxjs)/" },
    },
    {
      name: "implementations-behind-the-wiring",
      comment: "workbook/excel and workbook/xlsx are named only by the files that wire things together",
      severity: "error",
      from: {
        path: "^src/",
        pathNot:
          "^src/(workbook/(excel|xlsx)/|taskpane/(start|taskpane|wiring/.*)\\.tsx?$|taskpane/worker/|werkbank/|cli/|functions/|commands/)",
      },
      to: { path: "^src/workbook/(excel|xlsx)/" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-dev-dependency",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/werkbank/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "default"],
    },
  },
};
