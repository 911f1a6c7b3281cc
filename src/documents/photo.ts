import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";

sharp.cache(false);
sharp.concurrency(1);

const maxBytes = 10_000_000;
const maxPixels = 40_000_000;
const maxEdge = 2_400;
const least = { long: 400, short: 300 };
const patience = { seconds: 10 };

export type PhotoWarning = "blurred" | "dark" | "small";

export type PhotoProblem =
  | "empty"
  | "too-large"
  | "not-a-photo"
  | "heic"
  | "animated"
  | "too-small"
  | "too-many-pixels"
  | "truncated"
  | "unreadable";

export interface Photo {
  /** Upright, at most 2,400 px long, without any metadata. */
  jpeg: Uint8Array;
  width: number;
  height: number;
  /** Worth telling the person before they send it; never a reason to refuse. */
  warnings: readonly PhotoWarning[];
}

/** The file can't be used as a photo. `problem` names the Fluent message `upload-<problem>`. */
export class PhotoRefused extends Error {
  override name = "PhotoRefused";
  constructor(
    readonly problem: PhotoProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

const photoTypes = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/heif",
  "image/avif",
]);
const heicTypes = new Set(["image/heic", "image/heif", "image/avif"]);

/**
 * Makes a picture that somebody uploaded safe to keep: what it is is read from its bytes, never from its name, and
 * only freshly encoded pixels leave here, so nothing hidden in the file (place, camera, code) does.
 * Throws {@link PhotoRefused}.
 */
export async function checkPhoto(bytes: Uint8Array): Promise<Photo> {
  if (bytes.length === 0) throw new PhotoRefused("empty");
  if (bytes.length > maxBytes) throw new PhotoRefused("too-large");
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (!type || !photoTypes.has(type)) throw new PhotoRefused("not-a-photo");

  const header = await readHeader(bytes, heicTypes.has(type));
  if ((header.pages ?? 1) > 1) throw new PhotoRefused("animated");
  const { width, height } = header;
  if (width * height > maxPixels) throw new PhotoRefused("too-many-pixels");
  if (Math.max(width, height) < least.long || Math.min(width, height) < least.short)
    throw new PhotoRefused("too-small");

  const { data, info } = await encode(bytes, heicTypes.has(type));
  return {
    jpeg: data,
    width: info.width,
    height: info.height,
    warnings: await lookOver(data, info),
  };
}

const open = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn: "error", sequentialRead: true });

/** Reads no pixels, so the size of a picture that unpacks to gigabytes is known within milliseconds. */
async function readHeader(bytes: Uint8Array, heic: boolean) {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (cause) {
    throw new PhotoRefused(heic ? "heic" : "unreadable", { cause });
  }
}

async function encode(bytes: Uint8Array, heic: boolean) {
  try {
    return await open(bytes)
      .rotate()
      .resize({ width: maxEdge, height: maxEdge, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 85 })
      .timeout(patience)
      .toBuffer({ resolveWithObject: true });
  } catch (cause) {
    if (heic) throw new PhotoRefused("heic", { cause });
    const text = cause instanceof Error ? cause.message : "";
    if (/premature end|truncated|unexpected end|read error/i.test(text))
      throw new PhotoRefused("truncated", { cause });
    throw new PhotoRefused("unreadable", { cause });
  }
}

/* Measured on pages of print, densely and sparsely written, blurred step by step: sharp ones are above 1.25, those
   that take effort to read below 1.1. */
const sharpEnough = 1.08;
const brightEnough = 60;
const legible = { long: 1_000, short: 700 };

async function lookOver(jpeg: Uint8Array, { width, height }: { width: number; height: number }) {
  const { data, info } = await open(jpeg)
    .resize({ width: 1_200, height: 1_200, fit: "inside", withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } });
  const warnings: PhotoWarning[] = [];
  if ((await sharpness(grey)) < sharpEnough) warnings.push("blurred");
  if (((await grey.clone().stats()).channels[0]?.mean ?? 255) < brightEnough) warnings.push("dark");
  if (Math.max(width, height) < legible.long || Math.min(width, height) < legible.short)
    warnings.push("small");
  return warnings;
}

/**
 * How much of the edges is lost when the picture is blurred a little more: much in a sharp one, nothing in one that
 * is blurred already. A ratio, so that a page with three lines is judged like a full one.
 */
async function sharpness(grey: Sharp) {
  const before = await edges(grey);
  const after = await edges(grey.clone().blur(1.2).greyscale());
  return after === 0 ? Number.POSITIVE_INFINITY : before / after;
}

async function edges(grey: Sharp) {
  const { data, info } = await grey.clone().raw().toBuffer({ resolveWithObject: true });
  const { channels } = await sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .convolve({ width: 3, height: 3, kernel: [0, 1, 0, 1, -4, 1, 0, 1, 0], offset: 128 })
    .stats();
  return channels[0]?.stdev ?? 0;
}
