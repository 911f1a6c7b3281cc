import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Addresses of what pages load. */
export interface PageFiles {
  style: string;
  script: string;
  icon: string;
}

export interface ServedFile {
  mimeType: string;
  content: Uint8Array<ArrayBuffer>;
}

export interface BuiltFiles {
  addresses: PageFiles;
  /** By the last part of the address, which changes with the content. */
  byName: ReadonlyMap<string, ServedFile>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14.5" fill="#fffdf7" stroke="#b3261e" stroke-width="2.5"/><path d="M9 11h14M9 16.5h14M9 22h9" stroke="#b3261e" stroke-width="2.6" stroke-linecap="round"/></svg>`;

/** Bundles the browser's script and the style sheet, in memory. */
export async function buildPageFiles(): Promise<BuiltFiles> {
  const { outputFiles } = await build({
    entryPoints: { chat: here("./client/main.ts"), style: here("./style/chat.css") },
    outdir: here("./"),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome100", "safari15.4", "firefox100"],
    legalComments: "none",
    logLevel: "silent",
  });

  const byName = new Map<string, ServedFile>();
  const add = (stem: string, ending: string, mimeType: string, content: Uint8Array<ArrayBuffer>) => {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
    const name = `${stem}-${hash}.${ending}`;
    byName.set(name, { mimeType, content });
    return `/assets/${name}`;
  };
  const output = (ending: string) => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    if (!file) throw new Error(`The bundler made no ${ending} file`);
    return new Uint8Array(file.contents);
  };
  return {
    addresses: {
      script: add("chat", "js", "text/javascript; charset=utf-8", output(".js")),
      style: add("chat", "css", "text/css; charset=utf-8", output(".css")),
      icon: add("icon", "svg", "image/svg+xml", new TextEncoder().encode(icon)),
    },
    byName,
  };
}
