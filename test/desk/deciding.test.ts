import { expect, it } from "vitest";
import { describeOnBoth } from "../setup/database.ts";
import { openDesk } from "./office.ts";

describeOnBoth("deciding at the desk", (on) => {
  const open = () => openDesk(on.database);
  /** Each test has the queue to itself. */
  const clear = () => on.database.prisma.filing.updateMany({ data: { state: "filled" } });

  it("approves, says so, and goes on with the next one in the queue", async () => {
    await clear();
    const desk = open();
    const employer = await desk.employer();
    const later = await desk.filing({ employer, dueOn: "2026-11-27", subject: "李桂芳" });
    const first = await desk.filing({ employer, dueOn: "2026-11-18" });
    const officer = await desk.signedIn("王晓");
    await officer.get("/desk");
    expect(officer.page.indexOf(first.id)).toBeLessThan(officer.page.indexOf(later.id));
    await officer.get(`/desk/filings/${first.id}`);
    const answer = await officer.post(`/desk/filings/${first.id}/decision`, {
      verdict: "approve",
      version: officer.field("version"),
      within: officer.field("within"),
    });
    expect(answer.headers.get("Location")).toBe(`/desk/filings/${later.id}`);
    await officer.follow(answer);
    expect(officer.page).toContain(`已通过 ${first.number}`);
    const detail = await desk.ports.filings.find(first.id);
    expect(detail!.filing).toMatchObject({ state: "approved", decidedBy: "王晓" });
    expect(detail!.history.at(-1)).toMatchObject({ action: "filing.approved", actorName: "王晓" });

    await officer.get(`/desk/filings/${later.id}`);
    const last = await officer.post(`/desk/filings/${later.id}/decision`, {
      verdict: "approve",
      version: officer.field("version"),
      within: officer.field("within"),
    });
    expect(last.headers.get("Location")).toBe("/desk");
    await officer.follow(last);
    expect(officer.page).toContain("都办完了");
    expect(desk.faults).toEqual([]);
  });

  it("keeps the filters while going through a filtered queue", async () => {
    await clear();
    const desk = open();
    const [mine, other] = [await desk.employer("龙华超市"), await desk.employer("花山物流")];
    const first = await desk.filing({ employer: mine, dueOn: "2026-11-20" });
    await desk.filing({ employer: other, dueOn: "2026-11-21" });
    const next = await desk.filing({ employer: mine, dueOn: "2026-11-22", subject: "李桂芳" });
    const officer = await desk.signedIn();
    await officer.get(`/desk/filings/${first.id}?employer=龙华`);
    const answer = await officer.post(`/desk/filings/${first.id}/decision`, {
      verdict: "approve",
      version: officer.field("version"),
      within: officer.field("within"),
    });
    expect(answer.headers.get("Location")).toBe(
      `/desk/filings/${next.id}?employer=${encodeURIComponent("龙华")}`,
    );
  });

  it("returns with common reasons and the officer's words, in Chinese whatever the officer reads", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer() });
    const officer = await desk.signedIn();
    await officer.get("/desk/settings");
    await officer.post("/desk/language", { language: "en", return: "/desk" });
    await officer.get(`/desk/filings/${filing.id}`);
    expect(officer.page).toContain("Send back");
    await officer.post(`/desk/filings/${filing.id}/decision`, {
      verdict: "return",
      version: officer.field("version"),
      common: ["unsigned", "unsealed", "<invented>"],
      reason: "第 6 页\u0000也要盖章。",
    });
    const { filing: returned } = (await desk.ports.filings.find(filing.id))!;
    expect(returned.state).toBe("returned");
    expect(returned.reason).toBe(
      "合同缺少劳动者签字，请补签后重新上传。\n合同没有加盖单位公章，请盖章后重新上传。\n第 6 页也要盖章。",
    );
  });

  it("asks for a reason and keeps the form open", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer() });
    const officer = await desk.signedIn();
    await officer.get(`/desk/filings/${filing.id}`);
    const answer = await officer.post(`/desk/filings/${filing.id}/decision`, {
      verdict: "return",
      version: officer.field("version"),
      reason: "  \n ",
    });
    expect(answer.status).toBe(422);
    expect(officer.page).toContain("请至少选一个原因");
    expect(officer.page).toContain("<details open");
    expect((await desk.ports.filings.find(filing.id))!.filing.state).toBe("submitted");
  });

  it("lets one of two officers win, and tells the other who it was", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer() });
    const [one, two] = [await desk.signedIn("王晓"), await desk.signedIn("赵敏")];
    for (const officer of [one, two]) await officer.get(`/desk/filings/${filing.id}`);
    const answers = await Promise.all([
      one.post(`/desk/filings/${filing.id}/decision`, { verdict: "approve", version: one.field("version") }),
      two.post(`/desk/filings/${filing.id}/decision`, {
        verdict: "return",
        version: two.field("version"),
        reason: "看不清",
      }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const { filing: decided, history } = (await desk.ports.filings.find(filing.id))!;
    const loser = answers[0].status === 409 ? one : two;
    expect(decided.decidedBy).not.toBe(loser.officer.name);
    expect(loser.page).toContain("已被他人处理");
    expect(loser.page).toContain(`${decided.decidedBy} 于`);
    const verdicts = history.filter(({ action }) => /approved|returned/.test(action));
    expect(verdicts).toHaveLength(1);
    expect(await on.database.prisma.contract.count({ where: { filings: { some: { id: filing.id } } } })).toBe(
      decided.state === "approved" ? 1 : 0,
    );
  });

  it("takes the same form sent five times as one decision", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer() });
    const officer = await desk.signedIn();
    await officer.get(`/desk/filings/${filing.id}`);
    const fields = { verdict: "approve", version: officer.field("version"), "form-token": officer.formToken };
    const send = () => officer.post(`/desk/filings/${filing.id}/decision`, fields);
    const answers = await Promise.all([send(), send(), send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    const { history } = (await desk.ports.filings.find(filing.id))!;
    expect(history.filter(({ action }) => action === "filing.approved")).toHaveLength(1);
  });

  it("does nothing when the employer changed the filing meanwhile", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer() });
    const officer = await desk.signedIn();
    await officer.get(`/desk/filings/${filing.id}`);
    const version = officer.field("version");
    await on.database.transact(desk.now(), (records) =>
      records.filings.update(filing.id, filing.version, {
        answers: { ...filing.answers, monthlyWage: 9000 },
      }),
    );
    const answer = await officer.post(`/desk/filings/${filing.id}/decision`, { verdict: "approve", version });
    expect(answer.status).toBe(409);
    expect(officer.page).toContain("单位刚刚修改了");
    expect(officer.field("version")).toBe(String(filing.version + 1));
  });

  it.each([{ verdict: "approve", version: "x" }, { verdict: "maybe", version: "1" }, { version: "1" }])(
    "does not understand %j",
    async (fields) => {
      const desk = open();
      const filing = await desk.filing({ employer: await desk.employer() });
      const officer = await desk.signedIn();
      await officer.get(`/desk/filings/${filing.id}`);
      expect((await officer.post(`/desk/filings/${filing.id}/decision`, fields)).status).toBe(400);
    },
  );

  it("offers no decision before submission and refuses one", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer(), state: "saved" });
    const officer = await desk.signedIn();
    await officer.get(`/desk/filings/${filing.id}`);
    expect(officer.page).not.toContain('class="decision"');
    const fields = { verdict: "approve", version: String(filing.version) };
    expect((await officer.post(`/desk/filings/${filing.id}/decision`, fields)).status).toBe(409);
    expect((await desk.ports.filings.find(filing.id))!.filing.state).toBe("saved");
  });
});
