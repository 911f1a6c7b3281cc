import type { SignaturesBlock } from "./blocks.ts";
import type { Mark, Piece } from "./piece.ts";
import { setText, type TextStyle } from "./text-lines.ts";
import { contentWidth, text } from "./theme.ts";

const BETWEEN = 30;
const ROOM_FOR_SEAL = 58;
const ROOM_TO_SIGN = 30;

const title: TextStyle = { ...text.body, face: "heading", align: "left" };
const line: TextStyle = { ...text.body, face: "body", align: "left" };

/** Who signs, side by side, with room for a seal of 42 mm and for a hand. */
export function layoutSignatures(block: SignaturesBlock): Piece {
  const count = block.parties.length;
  const width = (contentWidth - BETWEEN * (count - 1)) / count;
  const most = Math.max(...block.parties.map((party) => party.lines.length));
  const dateAt = 20 + ROOM_FOR_SEAL + most * (line.leading + ROOM_TO_SIGN) - ROOM_TO_SIGN / 2;
  const marks = block.parties.flatMap((party, index): Mark[] => {
    const x = index * (width + BETWEEN);
    return [
      ...setText(party.title, title, x, 0, width).lines,
      ...party.lines.flatMap(
        (label, at) =>
          setText(label, line, x, 20 + ROOM_FOR_SEAL + at * (line.leading + ROOM_TO_SIGN), width).lines,
      ),
      ...setText(party.date, line, x, dateAt, width).lines,
    ];
  });
  return { before: 22, height: dateAt + line.leading, marks };
}
