import { profile } from "../../../conversations/profile.ts";
import { register } from "../../../conversations/register.ts";
import { addDays } from "../../domain/dates.ts";
import { completeProfile, registerEmployer } from "../../filings/employer.ts";
import { addUpload } from "../../storage/records/uploads.ts";
import type { Chats } from "./chats.ts";
import type { DemoEmployer } from "./demo-employer.ts";
import { employerOf, tellFiling } from "./filing-story.ts";
import { drawLicence, drawStampedLetter } from "./pictures.ts";
import { keptAnswers, type Scene } from "./scene.ts";
import type { Then } from "./timeline.ts";

/** Days between steps when nobody is in a hurry. */
const APPLIES_AFTER = 1;
const COMPLETES_AFTER = 8;

/** An employer registers, applies for access and completes the profile, as far as it has come. */
export function tellEmployersWay(
  scene: Scene,
  chats: Chats,
  employer: DemoEmployer,
  account?: { username: string; passwordHash: string },
): void {
  const { timeline, calendar } = scene;
  const { registeredOn, standing, serial } = employer;
  const minute = (serial * 7) % 120;

  timeline.happensAlone(calendar.at(registeredOn, minute - 5), () =>
    chats.says(employer, "您好", calendar.at(registeredOn, minute - 5)),
  );
  timeline.happens(calendar.at(registeredOn, minute), async (then) => {
    const own = account && { username: account.username, password: account.passwordHash };
    const given = { ...own, ...employer.profile, licencePhoto: await licence(then, employer) };
    const about = { today: then.office.today, hasAccount: !account };
    const { answers } = keptAnswers(scene, register, given, about);
    await registerEmployer(then.records, employer.person, answers, then.office);
  });
  if (standing === "registered") return;

  const approved = standing === "complete" || standing === "approved-no-profile";
  const appliedOn = addDays(registeredOn, APPLIES_AFTER);
  tellFiling(scene, {
    kind: "access",
    employer,
    given: { portals: serial % 3 === 0 ? "labour+social" : "labour" },
    filledOn: approved ? appliedOn : registeredOn,
    submittedOn: approved ? appliedOn : registeredOn,
    upTo: approved ? "approved" : standing,
    minute: minute + 10,
    photo: () => drawStampedLetter(employer.name, String(employer.profile.adminName)),
    ...(standing === "returned" && { reason: "授权书上没有盖单位公章，请盖章后重新拍照上传。" }),
  });
  if (standing !== "complete") return;
  timeline.happens(calendar.at(addDays(registeredOn, COMPLETES_AFTER), minute), async (then) => {
    const owner = await employerOf(then.records, employer);
    const today = then.office.today;
    const { answers } = keptAnswers(scene, profile, owner.profile, { today, employer: owner });
    await completeProfile(then.records, employer.person, owner, answers, then.office);
  });
}

async function licence({ context }: Then, { name, creditCode, profile: given, person }: DemoEmployer) {
  const picture = await drawLicence(name, creditCode, String(given.legalRepName));
  const { width, height } = picture;
  const about = { person, name: picture.name, mimeType: "image/jpeg", width, height };
  const { id, mimeType } = await addUpload(context, about, picture.jpeg);
  return { upload: id, name: picture.name, mimeType };
}
