/** The hidden sheet by which a template is recognised, and which holds the lists of its drop-downs. */
export const MARKER_SHEET = "wangqian";
const PRODUCT = "wangqian";
/** Raised when a template changes so that older ones no longer fit. */
export const TEMPLATE_VERSION = 1;

/** Whose template it is. Names are as they were printed; they come back from outside and may be anything. */
export interface TemplateMarker {
  office: string;
  officeName: string;
  conversation: string;
  title: string;
}

const KEYS = ["office", "officeName", "conversation", "title"] as const;
const LONGEST = 60;

/** The first two columns of the hidden sheet. */
export function markerRows(marker: TemplateMarker): [string, string][] {
  return [
    ["product", PRODUCT],
    ["version", String(TEMPLATE_VERSION)],
    ...KEYS.map((key): [string, string] => [key, marker[key]]),
  ];
}

/** Reads what {@link markerRows} wrote; undefined where the sheet is somebody else's. */
export function readMarker(rows: Iterable<readonly [string, string]>): TemplateMarker | undefined {
  const found = new Map(rows);
  if (found.get("product") !== PRODUCT) return undefined;
  const told = (key: string) => (found.get(key) ?? "").replace(/\p{C}/gu, "").slice(0, LONGEST);
  const [office, officeName, conversation, title] = KEYS.map(told) as [string, string, string, string];
  return { office, officeName, conversation, title };
}
