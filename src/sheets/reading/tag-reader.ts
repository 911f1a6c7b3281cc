import { UnusableSheet } from "../unusable-sheet.ts";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * Goes from tag to tag of an XML part, without building anything. Enough for workbooks: no document types (whose
 * entities could be bombs) and no CDATA, which no program writes there. Names are given without their prefix.
 */
export class TagReader {
  name = "";
  /** `</name>` */
  closes = false;
  /** `<name/>` or `</name>`: nothing is inside. */
  ends = false;
  readonly #xml: string;
  #at: number;
  #textFrom = 0;
  #textTo = 0;
  #tag = "";

  constructor(xml: string, from = 0) {
    this.#xml = xml;
    this.#at = from;
  }

  /** Moves to the next tag; false at the end. Throws {@link UnusableSheet} where a tag never ends. */
  next(): boolean {
    const xml = this.#xml;
    for (;;) {
      const start = xml.indexOf("<", this.#at);
      if (start < 0) return false;
      const sign = xml.charCodeAt(start + 1);
      if (sign === 33 || sign === 63) {
        this.#at = endOfAside(xml, start);
        continue;
      }
      this.#textFrom = this.#at;
      this.#textTo = start;
      this.#read(start);
      return true;
    }
  }

  #read(start: number): void {
    const xml = this.#xml;
    this.closes = xml.charCodeAt(start + 1) === SLASH;
    let at = start + (this.closes ? 2 : 1);
    let from = at;
    let nameEnd = 0;
    let quoted = 0;
    for (; ; at++) {
      const sign = xml.charCodeAt(at);
      if (Number.isNaN(sign)) throw new UnusableSheet("damaged");
      if (quoted !== 0) {
        if (sign === quoted) quoted = 0;
      } else if (sign === GREATER) {
        break;
      } else if (sign === QUOTE || sign === APOSTROPHE) {
        quoted = sign;
      } else if (nameEnd === 0) {
        if (sign <= 32) nameEnd = at;
        else if (sign === 58) from = at + 1;
        else if (sign === LESS) throw new UnusableSheet("damaged");
      }
    }
    const empty = !this.closes && xml.charCodeAt(at - 1) === SLASH;
    const end = empty ? at - 1 : at;
    this.name = xml.slice(from, nameEnd === 0 ? end : nameEnd);
    this.#tag = nameEnd === 0 ? "" : xml.slice(nameEnd, end);
    this.ends = this.closes || empty;
    this.#at = at + 1;
  }

  /** An attribute of this tag, decoded; with its prefix, if it has one. */
  attribute(name: string): string | undefined {
    const tag = this.#tag;
    const at = tag.indexOf(` ${name}="`);
    if (at >= 0) {
      const from = at + name.length + 3;
      return decode(tag.slice(from, tag.indexOf('"', from)));
    }
    if (tag === "" || !tag.includes(name)) return undefined;
    const match = tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u"));
    const value = match?.[1] ?? match?.[2];
    return value === undefined ? undefined : decode(value);
  }

  /** The text between the tag before and this one, decoded. */
  text(): string {
    return decode(this.#xml.slice(this.#textFrom, this.#textTo));
  }
}

/** Behind a comment or an instruction. */
function endOfAside(xml: string, start: number): number {
  if (xml.startsWith("<!", start) && !xml.startsWith("<!--", start)) throw new UnusableSheet("damaged");
  const ending = xml.startsWith("<!--", start) ? "-->" : "?>";
  const end = xml.indexOf(ending, start);
  if (end < 0) throw new UnusableSheet("damaged");
  return end + ending.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.includes("&") ? text.replace(/&(#x?[0-9a-f]+|\w+);/giu, decodeEntity) : text;
}

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? entity;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
