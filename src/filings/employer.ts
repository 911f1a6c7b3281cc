import type { Office } from "./office.ts";
import type { Employer, Profile, Records } from "./records.ts";
import { Refusal } from "./refusal.ts";

/** Answers of `register` that belong to the account and not to the employer. */
const accountFields = ["username", "password"];

/**
 * Registers an employer (单位注册) with the person as its admin, and their account if they chose one.
 * Refuses a credit code that is registered already: a new admin takes over by 专管员变更, not by registering again.
 */
export async function registerEmployer(
  records: Records,
  person: string,
  answers: Profile,
  office: Office,
): Promise<Employer> {
  const creditCode = String(answers.creditCode);
  const taken = await records.employers.byCreditCode(office.region, creditCode);
  if (taken) throw new Refusal("refusal-employer-registered", { name: taken.name });
  if (await records.employers.ofAdmin(person)) throw new Refusal("refusal-admin-registered");

  const { username, password } = answers;
  if (typeof username === "string" && typeof password === "string") {
    if (await records.people.usernameTaken(username))
      throw new Refusal("refusal-username-taken", { username });
    await records.people.createAccount(person, username, password);
  }
  const employer = await records.employers.create({
    region: office.region,
    name: String(answers.name),
    creditCode,
    profile: profileOf(answers),
    admin: person,
  });
  await attachPhotos(records, person, employer, answers);
  await note(records, office, person, "employer.registered", employer.id);
  return employer;
}

/** Completes the profile (单位信息维护); after access was granted this opens the filing of contracts. */
export async function completeProfile(
  records: Records,
  person: string,
  employer: Employer,
  answers: Profile,
  office: Office,
): Promise<Employer> {
  if (String(answers.creditCode) !== employer.creditCode) throw new Refusal("refusal-credit-code-fixed");
  const updated = await records.employers.update(employer.id, employer.version, {
    name: String(answers.name),
    profile: profileOf(answers),
    ...(employer.accessGrantedOn && { profileCompletedOn: office.today }),
  });
  await attachPhotos(records, person, employer, answers);
  await note(records, office, person, "employer.profile-completed", employer.id);
  return updated;
}

function profileOf(answers: Profile): Profile {
  return Object.fromEntries(Object.entries(answers).filter(([field]) => !accountFields.includes(field)));
}

async function attachPhotos(records: Records, person: string, employer: Employer, answers: Profile) {
  for (const [field, answer] of Object.entries(answers)) {
    const upload = (answer as { upload?: string } | null)?.upload;
    if (typeof upload !== "string" || !(await records.uploads.find(upload, person))) continue;
    await records.uploads.attach(upload, person, { employer: employer.id, field });
  }
}

function note(records: Records, { now }: Office, person: string, action: string, employer: string) {
  return records.audit.add({
    at: now,
    actor: { kind: "person", id: person },
    action,
    subject: { kind: "employer", id: employer },
  });
}
