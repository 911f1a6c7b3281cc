import { randomBytes, randomUUID } from "node:crypto";
import { createAssistant } from "../../app/assistant.ts";
import { deskPorts } from "../../app/desk-ports.ts";
import { hashSecret } from "../../channels/secret.ts";
import type { Config } from "../../config.ts";
import { makeLink } from "../../desk/invite.ts";
import { addDays, dayIn, type IsoDate } from "../../domain/dates.ts";
import type { Log } from "../../messaging/ports.ts";
import { regionOf } from "../../regions/index.ts";
import type { Database } from "../../storage/database.ts";
import { deskOfficers } from "../../storage/desk-officers.ts";
import { DEMO } from "../../storage/records/settings.ts";
import { tellDraftInChat, tellTickets } from "./chat-stories.ts";
import { Chats } from "./chats.ts";
import { tellContracts } from "./contract-stories.ts";
import { type DemoEmployer, inventEmployer, type Standing } from "./demo-employer.ts";
import { tellEmployersWay } from "./employer-story.ts";
import { type Calendar, calendarAt } from "./moments.ts";
import { PersonNames } from "./person-names.ts";
import { type Random, seededRandom } from "./random.ts";
import { reviewDays, type Scene } from "./scene.ts";
import { Timeline } from "./timeline.ts";
import { Workers } from "./workers.ts";

/** How to get in. Made anew each time and kept nowhere. */
export interface DemoKeys {
  username: string;
  password: string;
  employer: string;
  /** Appended to the server's address, signs an officer in once. */
  deskPath: string;
}

const SEED = 530_303;
const COMPLETE = 20;
const USERNAME = "demo";
const OFFICERS = ["王敏（演示）", "李军（演示）"];

/** Fills an empty database with an invented office. Every answer passes its own conversation on its day. */
export async function fillDemo(database: Database, config: Config, now: Date, log: Log): Promise<DemoKeys> {
  const assistant = createAssistant(regionOf(config.officeRegion));
  const random = seededRandom(SEED);
  const officers = deskOfficers(database);
  // First of all, so that not even half of it is ever taken for real.
  await database.prisma.setting.upsert({
    where: { key: DEMO },
    create: { key: DEMO, value: true },
    update: { value: true },
  });
  const deciding = [];
  for (const name of OFFICERS) deciding.push({ id: await officers.add(name, now), name });
  const scene: Scene = {
    database,
    assistant,
    random,
    calendar: calendarAt(now, dayIn(now)),
    timeline: new Timeline(),
    officers: deciding,
  };

  const names = new PersonNames(random);
  const workers = new Workers(random, names);
  const chats = new Chats(database, assistant);
  const employers = inventEmployers(scene, names);
  const complete = employers.filter(({ standing }) => standing === "complete");
  const admin = complete[0]!;
  const password = randomBytes(9).toString("base64url");
  const account = { username: USERNAME, passwordHash: await hashSecret(password) };
  for (const employer of employers)
    tellEmployersWay(scene, chats, employer, employer === admin ? account : undefined);
  tellContracts(scene, complete, workers);
  const desk = deskPorts(config, database, assistant, () => now, log);
  tellTickets(scene, chats, complete, desk.answerTicket);
  tellDraftInChat(scene, chats, admin, workers);

  await scene.timeline.play(database, assistant);
  await chats.markAllSent(now);
  const { path } = await makeLink(officers, deciding[0]!.id, now);
  return { username: USERNAME, password, employer: admin.name, deskPath: path };
}

function inventEmployers(scene: Scene, names: PersonNames): DemoEmployer[] {
  const { random, calendar, assistant } = scene;
  return standings(scene, calendar, random).map((about, serial) =>
    inventEmployer(serial, assistant.region.division, { ...about, person: randomUUID() }, names, random),
  );
}

/** Twenty that file contracts, ten that have not come so far. */
function standings(
  scene: Scene,
  calendar: Calendar,
  random: Random,
): { standing: Standing; registeredOn: IsoDate }[] {
  const { today } = calendar;
  const ago = (days: number) => addDays(today, -days);
  return [
    ...Array.from({ length: COMPLETE }, () => ({
      standing: "complete" as const,
      registeredOn: calendar.onWeekday(ago(random.whole(1180, 1400))),
    })),
    { standing: "registered", registeredOn: ago(1) },
    { standing: "filled", registeredOn: ago(2) },
    { standing: "downloaded", registeredOn: ago(3) },
    { standing: "signed", registeredOn: ago(2) },
    { standing: "submitted", registeredOn: ago(1) },
    { standing: "submitted", registeredOn: calendar.handedInFor(today, reviewDays(scene)) ?? ago(1) },
    { standing: "submitted", registeredOn: addDays(calendar.handedInTooLong(reviewDays(scene)), -1) },
    { standing: "returned", registeredOn: ago(9) },
    { standing: "approved-no-profile", registeredOn: ago(14) },
    { standing: "approved-no-profile", registeredOn: ago(21) },
  ];
}
