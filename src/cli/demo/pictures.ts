import { createRequire } from "node:module";
import sharp from "sharp";

/** A drawn photo: small, and nobody can take it for a real one. */
export interface Picture {
  name: string;
  jpeg: Buffer;
  width: number;
  height: number;
}

const FONT = "Noto Sans SC";
const require = createRequire(import.meta.url);
const fontFile = require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");

let fontKnown: Promise<unknown> | undefined;

/** The machine may have no Chinese font; drawing one text from our own file makes it known to all that follow. */
function knowFont(): Promise<unknown> {
  fontKnown ??= sharp({ text: { text: "演示", font: FONT, fontfile: fontFile } })
    .png()
    .toBuffer();
  return fontKnown;
}

/** 营业执照. */
export function drawLicence(name: string, creditCode: string, legalRep: string): Promise<Picture> {
  const rows = [
    `统一社会信用代码　${creditCode}`,
    `名称　${name}`,
    `法定代表人　${legalRep}`,
    "登记机关　演示登记机关",
  ];
  return draw("营业执照.jpg", 900, 620, [
    frame(900, 620, "#a8783a"),
    text("营业执照", 450, 130, 56, { anchor: "middle", spacing: 18 }),
    ...rows.map((row, place) => text(row, 90, 230 + place * 70, 26)),
  ]);
}

/** The authorisation letter, stamped. */
export function drawStampedLetter(name: string, admin: string): Promise<Picture> {
  return draw("授权书（已盖章）.jpg", 640, 860, [
    text("系统专管员授权书", 320, 110, 38, { anchor: "middle" }),
    ...lines(190, ["兹授权下列人员办理劳动关系网厅业务。", "单位：", name, `系统专管员：${admin}`]),
    stamp(440, 640),
    text("单位盖章：", 230, 650, 24),
  ]);
}

/** The last page of a contract, signed by both and stamped. */
export function drawSignedPage(name: string): Promise<Picture> {
  return draw("签字页.jpg", 640, 860, [
    text("（签字盖章页）", 320, 110, 34, { anchor: "middle" }),
    ...lines(200, ["甲方（盖章）：", name]),
    stamp(230, 430),
    ...lines(640, ["乙方（签字）：", "日期："]),
    '<path d="M240 630q20-60 40 0t40-10 30 10 50-30" fill="none" stroke="#1b2f6b" stroke-width="5"/>',
  ]);
}

async function draw(name: string, width: number, height: number, parts: readonly string[]): Promise<Picture> {
  await knowFont();
  const mark = text("演示", width / 2, height / 2 + 60, Math.round(width / 3.2), {
    anchor: "middle",
    ink: "#c0392b",
    more: `opacity="0.28" transform="rotate(-24 ${width / 2} ${height / 2})"`,
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#f4f1ea"/>${parts.join("")}${mark}</svg>`;
  const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: 55 }).toBuffer();
  return { name, jpeg, width, height };
}

function lines(from: number, texts: readonly string[]): string[] {
  return texts.map((line, place) => text(line, 60, from + place * 56, 22));
}

function text(
  said: string,
  x: number,
  y: number,
  size: number,
  { anchor = "start", ink = "#2b2b2b", spacing = 0, more = "" } = {},
): string {
  return `<text x="${x}" y="${y}" font-family="${FONT}" font-size="${size}" fill="${ink}" text-anchor="${anchor}" letter-spacing="${spacing}" ${more}>${escaped(said)}</text>`;
}

function frame(width: number, height: number, ink: string): string {
  return [24, 34]
    .map(
      (inset) =>
        `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${ink}" stroke-width="3"/>`,
    )
    .join("");
}

/** A round red mark with 演示 in it where a seal has its name and star. */
function stamp(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="90" fill="none" stroke="#c0392b" stroke-width="6" opacity="0.75"/>${text(
    "演示专用",
    x,
    y + 12,
    34,
    { anchor: "middle", ink: "#c0392b" },
  )}`;
}

function escaped(said: string): string {
  return said.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]!);
}
