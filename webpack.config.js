/** Three products from one source: the pane for Excel, the Werkbank for a browser, the command line. */
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const Minimizer = require("minimizer-webpack-plugin");
const { englishFunctions, withErrors } = require("./scripts/functions-en.cjs");

const HOME = "https://localhost:3000";
const INITIAL_LIMIT_KB = 220;
const INTM = path.join(__dirname, "dist", "cli", "intm.cjs");

module.exports = async (env, { mode = "production" }) =>
  env.bench
    ? [{ ...common("bench", mode), ...bench() }]
    : [
        { ...common("pane", mode), ...(await pane(env)) },
        { ...common("werkbank", mode), ...werkbank() },
        { ...common("cli", mode), ...cli() },
      ];

function common(name, mode) {
  return {
    name,
    mode,
    devtool: mode === "production" ? false : "source-map",
    output: {
      path: path.join(__dirname, "dist", name),
      filename: "[name].js",
      chunkFilename: "[name].js",
      assetModuleFilename: "assets/[name][ext]",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions() } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg|xlsx)$/, type: "asset/resource" },
      ],
    },
    optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** One entry: in the shared runtime pane, functions and buttons are one page with one instance of each module. */
async function pane(env) {
  return {
    entry: {
      taskpane: ["./src/taskpane/taskpane.tsx", "./src/functions/functions.ts", "./src/commands/commands.ts"],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new EnglishFunctionsPlugin(),
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html" }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(HOME, env.url ?? HOME) },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ],
      }),
      new InitialSizePlugin(INITIAL_LIMIT_KB),
    ],
    devServer: env.https
      ? {
          ...(await server()),
          host: "localhost",
          port: 3000,
          static: false,
          headers: { "Access-Control-Allow-Origin": "*" },
        }
      : undefined,
  };
}

async function server() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    client: false,
    hot: false,
    liveReload: false,
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}

function werkbank() {
  return {
    entry: { werkbank: "./src/werkbank/werkbank.tsx" },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlPlugin({ template: "./src/werkbank/werkbank.html", filename: "index.html" }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
    ],
    devServer: {
      // Nobody else on the network shall see the lists.
      host: "localhost",
      port: 3001,
      static: false,
      client: false,
      hot: false,
      liveReload: false,
      open: hasScreen(),
      onListening: ({ options }) =>
        console.log(`\nDie Werkbank läuft: http://localhost:${options.port}/  (beenden: Strg+C)\n`),
    },
  };
}

function cli() {
  return {
    target: "node20",
    entry: { intm: "./src/cli/intm.ts" },
    output: {
      path: path.join(__dirname, "dist", "cli"),
      filename: "intm.cjs",
      clean: true,
    },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      { apply: (compiler) => compiler.hooks.afterEmit.tap("Executable", () => fs.chmodSync(INTM, 0o755)) },
    ],
  };
}

/** The measurements of `npm run bench`: our code bundled as it ships, tools taken from node_modules. */
function bench() {
  return {
    target: "node20",
    entry: { bench: "./test/bench/bench.ts" },
    output: { path: path.join(__dirname, "dist", "bench"), filename: "[name].cjs", clean: true },
    externals: [
      ({ request }, done) =>
        /^(\.|\/|hucre|decimal\.js)/u.test(request) ? done() : done(null, `commonjs ${request}`),
    ],
  };
}

function swcOptions() {
  return {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  };
}

function hasScreen() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Completes functions.json and puts functions-en.json beside it; a function without English texts stops the build. */
class EnglishFunctionsPlugin {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap("EnglishFunctions", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "EnglishFunctions", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const generated = compilation.getAsset("functions.json");
          if (!generated) return;
          const german = withErrors(JSON.parse(generated.source.source().toString()));
          const source = (metadata) => new sources.RawSource(JSON.stringify(metadata, null, 2));
          compilation.updateAsset("functions.json", source(german));
          compilation.emitAsset("functions-en.json", source(englishFunctions(german)));
        },
      ),
    );
  }
}

/** What the pane loads before it shows anything must stay small (gzipped). */
class InitialSizePlugin {
  constructor(limitKb) {
    this.limitKb = limitKb;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("InitialSize", (compilation) => {
      if (compiler.options.mode !== "production") return;
      const files = compilation.entrypoints.get("taskpane").getFiles();
      const bytes = files
        .filter((file) => file.endsWith(".js"))
        .map((file) => gzipSync(fs.readFileSync(path.join(compilation.outputOptions.path, file))).length)
        .reduce((sum, size) => sum + size, 0);
      const message = `initial JavaScript of the pane: ${(bytes / 1000).toFixed(1)} kB gzipped, limit ${this.limitKb} kB`;
      if (bytes > this.limitKb * 1000) compilation.errors.push(new webpack.WebpackError(message));
      else console.log(message);
    });
  }
}
