import { chatState } from "../../assistant/chat-state.ts";
import { addDays } from "../../domain/dates.ts";
import type { Database } from "../../storage/database.ts";
import { deskTickets } from "../../storage/desk-tickets.ts";
import type { Chats } from "./chats.ts";
import type { DemoEmployer } from "./demo-employer.ts";
import { InventedAnswersFail, type Scene } from "./scene.ts";
import type { Workers } from "./workers.ts";

const QUESTIONS = [
  "合同下载以后发现岗位写错了，可以改吗？",
  "员工在外地，签字页能不能先传扫描件？",
  "我们单位搬了地址，要不要重新开通权限？",
  "收到退回通知了，照片要重新拍哪一页？",
  "劳务派遣的员工合同由谁来备案？",
];
const ANSWER = "您好，可以的。请在聊天里发“重填”，改好以后重新下载合同，签字盖章后再提交。";

/** Some admins ask for a person; one question is answered, one is closed, the others wait. */
export function tellTickets(
  scene: Scene,
  chats: Chats,
  employers: readonly DemoEmployer[],
  answer: AnswerTicket,
): void {
  const { timeline, calendar } = scene;
  for (const [place, question] of QUESTIONS.entries()) {
    const employer = employers[place + 1]!;
    const askedOn = addDays(calendar.today, place - QUESTIONS.length);
    const at = (minute: number) => calendar.at(askedOn, 90 + minute);
    timeline.happensAlone(at(0), () => chats.says(employer, question, at(0)));
    timeline.happensAlone(at(2), () => chats.says(employer, "人工", at(2)));
    if (place > 1) continue;
    timeline.happensAlone(at(50), () => answerOrClose(scene, chats, employer, place === 0, at(50), answer));
  }
}

/** Answers a ticket as the desk does. */
export type AnswerTicket = (answer: {
  ticket: string;
  version: number;
  text: string;
  officer: { id: string; name: string };
  now: Date;
}) => Promise<void>;

async function answerOrClose(
  { database, officers }: Scene,
  chats: Chats,
  employer: DemoEmployer,
  close: boolean,
  now: Date,
  answer: AnswerTicket,
): Promise<void> {
  const [officer] = officers;
  const ticket = await openTicketOf(database, chats.ids.get(employer.person)!);
  await answer({ ...ticket, text: ANSWER, officer: officer!, now });
  if (close) await deskTickets(database).close(ticket.ticket, ticket.version + 1, officer!.id, now);
}

async function openTicketOf({ prisma }: Database, chatId: string) {
  const { id, version } = await prisma.ticket.findFirstOrThrow({ where: { chatId, state: "open" } });
  return { ticket: id, version };
}

/** The demo admin has begun another contract and got half-way. */
export function tellDraftInChat(scene: Scene, chats: Chats, employer: DemoEmployer, workers: Workers): void {
  const { timeline, calendar } = scene;
  const { today, now } = calendar;
  const { answers } = workers.next(employer.trade, { ages: [24, 40], on: today, category: "male-60" });
  timeline.happensAlone(now, async () => {
    await chats.presses(employer, "do:start:new-contract", now);
    const { workerName, idNumber, mobile, address } = answers as Record<string, string>;
    const said = [workerName, "身份证", idNumber, mobile, address, addDays(today, -4), "全日制", "固定期限"];
    for (const text of said) await chats.says(employer, text!, now);
    const { form } = chatState(await chats.stateOf(employer, now), "zh-CN");
    if (form?.session.asked !== "startsOn")
      throw new InventedAnswersFail(`the draft stands at ${form?.session.asked}`);
  });
}
