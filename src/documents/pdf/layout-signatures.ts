import type { SignaturesBlock } from "./blocks.ts";
import type { Mark, Piece } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { stroke, text } from "./theme.ts";

const BETWEEN = 40;
const TITLE = 22;
/** With the line for a hand below it, enough for a seal of 42 mm. */
const ROOM_FOR_SEAL = 52;
const ROOM_WITHOUT_HAND = 46;
const ROOM_FOR_HAND = 32;

const title: TextStyle = { ...text.body, face: "heading", align: "left" };
const line: TextStyle = { ...text.body, face: "body", align: "left" };

/** Who signs, side by side, with room for a seal and for a hand; kept on one page. One alone signs on the right. */
export function layoutSignatures(block: SignaturesBlock, total: number): Piece {
  const count = Math.max(2, block.parties.length);
  const width = (total - BETWEEN * (count - 1)) / count;
  const left = (index: number) => (index + count - block.parties.length) * (width + BETWEEN);
  const labelled = block.parties.some((party) => party.label !== undefined);
  const labelsAt = TITLE + (labelled ? ROOM_FOR_SEAL : ROOM_WITHOUT_HAND);
  const labels = block.parties.map(({ label }, index) =>
    label === undefined ? undefined : setText(label, line, left(index), labelsAt, width),
  );
  const heights = labels.map((label) => (label ? label.height + ROOM_FOR_HAND : 0));
  const signAt = labelsAt + Math.max(...heights);
  const dateAt = signAt + (labelled ? 8 : 0);
  const marks = block.parties.flatMap((party, index): Mark[] => {
    const x = left(index);
    const label = labels[index];
    const rule: Mark = { kind: "rule", x1: x, y1: signAt, x2: x + width, y2: signAt, thickness: stroke.hair };
    return [
      ...setText(party.title, title, x, 0, width).lines,
      ...(label ? [...label.lines, rule] : []),
      ...setText(party.date, { ...line, align: "right" }, x, dateAt, width).lines,
    ];
  });
  return { before: 17, height: dateAt + line.leading, marks };
}
