/** Sizes of a page, in points (1/72 inch), and of the text on it. */

export interface Sheet {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
  /** Between the margins. */
  contentWidth: number;
  contentHeight: number;
}

function sheet(width: number, height: number, margin: Sheet["margin"]): Sheet {
  return {
    width,
    height,
    margin,
    contentWidth: width - margin.left - margin.right,
    contentHeight: height - margin.top - margin.bottom,
  };
}

/** Both are A4. The landscape one is for wide tables, so its margins are narrow. */
export const sheets = {
  portrait: sheet(595.28, 841.89, { top: 72, bottom: 66, left: 74, right: 74 }),
  landscape: sheet(841.89, 595.28, { top: 64, bottom: 52, left: 34, right: 34 }),
} as const;

export interface TextSize {
  size: number;
  /** From one baseline to the next. */
  leading: number;
}

export const text = {
  title: { size: 20, leading: 30 },
  cover: { size: 36, leading: 56 },
  heading: { size: 12, leading: 20 },
  body: { size: 10.5, leading: 17.6 },
  small: { size: 9.5, leading: 15 },
  tiny: { size: 8.5, leading: 12 },
  dense: { size: 7.5, leading: 10.4 },
} as const satisfies Record<string, TextSize>;

/** Thickness of lines. */
export const stroke = { hair: 0.4, thin: 0.6, firm: 1.1 } as const;

/** Shades of grey, 0 black to 1 white. */
export const grey = { ink: 0, quiet: 0.38, tint: 0.955, watermark: 0.925 } as const;
