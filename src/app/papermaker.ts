import { describeAnswers } from "../assistant/describe-answers.ts";
import type { Conversation } from "../dialog/conversation.ts";
import { isDocumentKind } from "../documents/kinds.ts";
import { renderDocument } from "../documents/render-document.ts";
import type { Papermaker } from "../filings/papermaker.ts";
import type { PaperData } from "../filings/papers.ts";
import type { Translator } from "../i18n/translator.ts";
import type { MenuId, Region } from "../regions/region.ts";
import { withdrawalWindow } from "../rules/withdrawal-window.ts";
import { endingData } from "./ending-data.ts";

/** Papers are always made in Chinese: that is the text that binds. */
export function papermaker(
  region: Region,
  conversations: readonly Conversation[],
  chinese: Translator,
): Papermaker {
  const division = {
    portalDivision: region.portal.divisionLabel,
    divisionName: chinese(`region-${region.id}`),
  };
  const office = { name: chinese(`region-${region.id}.office`), room: region.contacts.room };
  return (kind, data, options) => {
    if (!isDocumentKind(kind)) throw new Error(`No document of kind "${kind}"`);
    const { contract, facts } = data;
    const more = {
      ...(contract && {
        contract: {
          ...contract,
          fixedTermsSigned: facts?.fixedTermsSigned,
          approvedOn: facts?.approvedOn,
        },
      }),
      ...(kind === "entry-sheet" && entrySheetData(region, conversations, chinese, data)),
      ...(kind === "labour-contract" && data.contract && renewedContract(data)),
      ...(kind === "statement" && statementData(data, region)),
      ...(kind === "ending-certificate" && endingData(data, chinese)),
    };
    return renderDocument(kind, { ...data, ...division, office, ...more }, chinese, options);
  };
}

/** The old contract with the renewal's terms put over it. */
function renewedContract({ contract = {}, answers, facts }: PaperData) {
  // Only fixed terms are counted.
  const signing = facts?.term === "fixed" ? (facts.fixedTermsSigned ?? 1) + 1 : undefined;
  return {
    answers: { ...contract, ...answers },
    renewal: { previousEndsOn: contract.endsOn, signing },
  };
}

/** What only the office can do, by when, and where the signed paper is brought. */
function statementData({ answers, filing, facts }: PaperData, { contacts, filing: model }: Region) {
  const approvedOn = filing.kind === "withdrawal" ? facts?.approvedOn : undefined;
  return {
    ...(approvedOn && { withdrawUntil: withdrawalWindow(approvedOn, model.withdrawalDays).safeLastDay }),
    purpose: filing.kind,
    answers: { ...answers, ...(answers.purpose !== undefined && { matter: answers.purpose }) },
    office: { name: contacts.office, room: contacts.room, phone: contacts.phone },
  };
}

/** The values to enter in the portal, in the order of the form: what was asked, for access the employer's own data. */
function entrySheetData(
  { portal, id }: Region,
  conversations: readonly Conversation[],
  t: Translator,
  { employer, answers, filing }: PaperData,
) {
  const rowsOf = (conversation: string, kept: Readonly<Record<string, unknown>>) => {
    const found = conversations.find((candidate) => candidate.id === conversation);
    if (!found) return [];
    return describeAnswers(found, kept, t, { masked: false })
      .filter(({ field }) => found.fields[field]!.kind !== "file")
      .map(({ label, value }) => ({ label, value }));
  };
  const division = { label: t(`region-${id}.division-label`), value: portal.divisionLabel };
  return {
    menuPath: portal.menus[filing.kind as MenuId].path,
    rows:
      filing.kind === "access"
        ? [...rowsOf("profile", employer), ...rowsOf("access", answers), division]
        : rowsOf(filing.kind, answers),
    ...(filing.subject !== undefined && { subject: filing.subject }),
  };
}
