import type { EmployerFacts } from "../domain/facts.ts";
import type { Employer } from "./records.ts";

/**
 * Whether contracts may be filed: access must be granted and the profile completed once more after that
 * (Zhanyi manual, part one, 4 and 5). The other answers name what is missing.
 */
export function mayFileContracts(
  employer: Employer | undefined,
): "yes" | "not-registered" | "no-access" | "profile-incomplete" {
  if (!employer) return "not-registered";
  if (!employer.accessGrantedOn) return "no-access";
  if (!employer.profileCompletedOn) return "profile-incomplete";
  return "yes";
}

/** What conversations may know of an employer. */
export function employerFacts(employer: Employer | undefined): EmployerFacts {
  if (!employer) return {};
  const { profile, accessAppliedOn, accessGrantedOn } = employer;
  return {
    name: employer.name,
    creditCode: employer.creditCode,
    ...(typeof profile.division === "string" && { division: profile.division }),
    ...(accessAppliedOn && { accessAppliedOn }),
    ...(accessGrantedOn && { accessGrantedOn }),
  };
}
