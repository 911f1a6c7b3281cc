import { type DocumentKindName, documentKinds } from "../documents/kinds.ts";
import { renderDocument } from "../documents/render-document.ts";
import type { Papermaker } from "../filings/papermaker.ts";
import type { Translator } from "../i18n/translator.ts";

/** Papers are always made in Chinese: that is the text that binds. */
export function papermaker(chinese: Translator): Papermaker {
  return (kind, data, options) => {
    if (!(kind in documentKinds)) throw new Error(`No document of kind "${kind}"`);
    return renderDocument(kind as DocumentKindName, data, chinese, options);
  };
}
