import webpack from "webpack";

/** A page's script and what it loads, [name].js each, into the folder. */
export async function bundle(
  entry: Readonly<Record<string, string>>,
  folder: string,
  mode: "development" | "production",
): Promise<void> {
  const compiler = webpack({
    mode,
    devtool: false,
    entry,
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
      else resolve();
    });
  });
}
