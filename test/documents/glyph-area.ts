/*
 * How much ink a glyph should leave, computed from its outline in the full font: the area inside its contours as a
 * part of the em square. Independent of the subset, the PDF and whoever draws it.
 */
import type { TrueTypeFont } from "../../src/documents/pdf/truetype.ts";

interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

const STEPS = 6;

/** Undefined for composite glyphs, whose parts would have to be placed. Outlines of our fonts don't overlap much. */
export function glyphArea(font: TrueTypeFont, glyph: number): number | undefined {
  const outline = font.outlineOf(glyph);
  if (outline.length === 0) return 0;
  if (outline.readInt16BE(0) < 0) return undefined;
  const area = contoursOf(outline).reduce((sum, contour) => sum + signedArea(flattened(contour)), 0);
  return Math.abs(area) / font.unitsPerEm ** 2;
}

function contoursOf(outline: Buffer): Point[][] {
  const count = outline.readInt16BE(0);
  const ends = Array.from({ length: count }, (_, index) => outline.readUInt16BE(10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + outline.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = outline[at++]!;
    flags.push(flag);
    if (flag & 8) for (let repeat = outline[at++]!; repeat > 0; repeat--) flags.push(flag);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? outline[at++]! : -outline[at++]!;
      else if (!(flag & same)) {
        value += outline.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, index) => ({ x: xs[index]!, y: ys[index]!, onCurve: (flag & 1) === 1 }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

function flattened(contour: readonly Point[]): { x: number; y: number }[] {
  const between = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });
  const full = contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length]!;
    return point.onCurve || next.onCurve ? [point] : [point, between(point, next)];
  });
  const start = full.findIndex((point) => point.onCurve);
  const ring = [...full.slice(start), ...full.slice(0, start)];
  return ring.flatMap((point, index) => {
    if (point.onCurve) return [point];
    const from = ring[index - 1]!;
    const to = ring[(index + 1) % ring.length]!;
    return Array.from({ length: STEPS }, (_, step) => {
      const t = (step + 1) / (STEPS + 1);
      const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
      return { x: along(from.x, point.x, to.x), y: along(from.y, point.y, to.y) };
    });
  });
}

function signedArea(polygon: readonly { x: number; y: number }[]): number {
  return polygon.reduce((sum, point, index) => {
    const next = polygon[(index + 1) % polygon.length]!;
    return sum + (point.x * next.y - next.x * point.y) / 2;
  }, 0);
}
