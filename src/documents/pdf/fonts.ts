/*
 * The typefaces of our documents: 宋体 (Noto Serif SC) for text, 黑体 (Noto Sans SC) for headings. Both under the
 * SIL Open Font License 1.1, both covering GBK and 通用规范汉字表.
 */
import { createRequire } from "node:module";
import { TrueTypeFont } from "./truetype.ts";

export type Face = "body" | "heading";
export const faces: readonly Face[] = ["body", "heading"];

const files: Record<Face, string> = {
  body: "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  heading: "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
};

const require = createRequire(import.meta.url);
const opened = new Map<Face, TrueTypeFont>();

export function fontFile(face: Face): string {
  return require.resolve(files[face]);
}

/** Opened on first use, then kept for the life of the process. */
export function fontOf(face: Face): TrueTypeFont {
  let font = opened.get(face);
  if (!font) {
    font = new TrueTypeFont(fontFile(face));
    opened.set(face, font);
  }
  return font;
}
