/** Reasons of particular groups: unsigned contracts, dispatched workers, injured workers, part-time work. */
import { day } from "../../domain/dates.ts";
import { dispatchProvisions, implementingRegulations, labourContractLaw } from "../sources.ts";
import { workInjuryRegulations } from "../sources-after-signing.ts";
import { reason } from "./reason.ts";

const REGULATIONS_FROM = day("2008-09-18");
const DISPATCH_FROM = day("2014-03-01");

export const special = [
  reason("ZIR5", {
    kind: "termination",
    cites: implementingRegulations("第五条"),
    from: REGULATIONS_FROM,
    initiator: "employer",
    notice: "written",
    involuntary: "office-decides",
  }),
  reason("ZIR6", {
    kind: "termination",
    cites: implementingRegulations("第六条"),
    from: REGULATIONS_FROM,
    initiator: "employer",
    notice: "written",
    severance: "due",
    involuntary: "office-decides",
  }),
  reason("JLD15", {
    cites: dispatchProvisions("第十五条、第十七条"),
    from: DISPATCH_FROM,
    initiator: "employer",
    notice: "agreed",
    severance: "due",
    involuntary: "office-decides",
    tellsUnion: true,
  }),
  reason("ZLD16", {
    kind: "termination",
    cites: dispatchProvisions("第十六条、第十七条"),
    from: DISPATCH_FROM,
    severance: "due",
    involuntary: "yes",
  }),
  reason("ZWI", {
    kind: "either",
    cites: workInjuryRegulations("第三十六条、第三十七条"),
    from: day("2011-01-01"),
    initiator: "worker",
    severance: "due",
    involuntary: "not-applicable",
  }),
  reason("Z71", {
    kind: "termination",
    cites: labourContractLaw("第七十一条"),
    initiator: "both",
    involuntary: "not-applicable",
  }),
] as const;
