import { authorisationLetter } from "./authorisation-letter.ts";
import { changeAgreement } from "./change-agreement.ts";
import type { DocumentKind } from "./document-kind.ts";
import { endingCertificate } from "./ending-certificate.ts";
import { entrySheet } from "./entry-sheet.ts";
import { filingReceipt } from "./filing-receipt.ts";
import { labourContract } from "./labour-contract/labour-contract.ts";
import { renewalAgreement } from "./renewal-agreement.ts";
import { renewalStatement } from "./renewal-statement.ts";
import { roster } from "./roster.ts";
import { statement } from "./statement.ts";

export const documentKindNames = [
  "labour-contract",
  "renewal-agreement",
  "renewal-statement",
  "change-agreement",
  "ending-certificate",
  "statement",
  "roster",
  "authorisation-letter",
  "entry-sheet",
  "filing-receipt",
] as const;
export type DocumentKindName = (typeof documentKindNames)[number];

/** Every kind of document, by the name that filings and the command line use. */
export const documentKinds: Record<DocumentKindName, DocumentKind> = {
  "labour-contract": labourContract,
  "renewal-agreement": renewalAgreement,
  "renewal-statement": renewalStatement,
  "change-agreement": changeAgreement,
  "ending-certificate": endingCertificate,
  statement,
  roster,
  "authorisation-letter": authorisationLetter,
  "entry-sheet": entrySheet,
  "filing-receipt": filingReceipt,
};

export function isDocumentKind(name: string): name is DocumentKindName {
  return documentKindNames.some((known) => known === name);
}
