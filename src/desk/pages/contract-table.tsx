import { maskIdNumber } from "../../domain/masking.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { ContractRow } from "../ports.ts";

const tones: Record<ContractRow["state"], string> = {
  drafted: "plain",
  "in-force": "fine",
  ended: "plain",
  expired: "wait",
  withdrawn: "plain",
};

export function ContractStateTag({ state, t }: { state: ContractRow["state"]; t: Translator }) {
  return <span class={`tag ${tones[state]}`}>{t(`desk-contract-${state}`)}</span>;
}

/** Contracts with masked identity numbers. */
export function ContractTable({
  rows,
  t,
  withEmployer,
}: {
  rows: readonly ContractRow[];
  t: Translator;
  withEmployer: boolean;
}) {
  return (
    <table class="rows stack">
      <caption class="unseen">{t("desk-contracts")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("desk-contract-worker")}</th>
          {withEmployer && <th scope="col">{t("desk-employer-name")}</th>}
          <th scope="col">{t("desk-contract-term")}</th>
          <th scope="col">{t("desk-column-state")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td>
              <a class="row-link" href={`/desk/contracts/${row.id}`} data-row>
                {row.workerName}
              </a>
              <small class="code">{maskIdNumber(row.idNumber)}</small>
            </td>
            {withEmployer && <td data-label={t("desk-employer-name")}>{row.employerName}</td>}
            <td data-label={t("desk-contract-term")} class="figure">
              {t("desk-contract-span", { start: row.startsOn, end: row.endsOn ?? t("desk-contract-no-end") })}
            </td>
            <td data-label={t("desk-column-state")}>
              <ContractStateTag state={row.state} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
