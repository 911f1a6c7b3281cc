import { authorisationLetter } from "./authorisation-letter.ts";
import type { DocumentKind } from "./document-kind.ts";
import { entrySheet } from "./entry-sheet.ts";
import { filingReceipt } from "./filing-receipt.ts";
import { labourContract } from "./labour-contract/labour-contract.ts";

export const documentKindNames = [
  "labour-contract",
  "authorisation-letter",
  "entry-sheet",
  "filing-receipt",
] as const;
export type DocumentKindName = (typeof documentKindNames)[number];

/** Every kind of document, by the name that filings and the command line use. */
export const documentKinds: Record<DocumentKindName, DocumentKind> = {
  "labour-contract": labourContract,
  "authorisation-letter": authorisationLetter,
  "entry-sheet": entrySheet,
  "filing-receipt": filingReceipt,
};

export function isDocumentKind(name: string): name is DocumentKindName {
  return documentKindNames.some((known) => known === name);
}
