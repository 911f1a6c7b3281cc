/** Both agree (第三十六条). Who proposed it decides about severance (第四十六条第二项). */
import { labourContractLaw } from "../sources.ts";
import { reason } from "./reason.ts";

export const byAgreement = [
  reason("J36E", {
    cites: labourContractLaw("第三十六条、第四十六条第二项"),
    initiator: "both",
    notice: "agreed",
    severance: "due",
    involuntary: "yes",
  }),
  reason("J36W", { cites: labourContractLaw("第三十六条"), initiator: "both", notice: "agreed" }),
] as const;
