import manifest from "../../package.json";

/** The one source of the version that pane, manifest, package and log show. */
export const VERSION: string = manifest.version;
