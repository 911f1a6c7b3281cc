import { expect, it } from "vitest";
import { describeOnBoth } from "../setup/database.ts";
import { openDesk } from "./office.ts";

const idNumber = "110101199003078216";
const onePixel = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

describeOnBoth("reading at the desk", (on) => {
  const open = () => openDesk(on.database);
  const clear = () => on.database.prisma.filing.updateMany({ data: { state: "filled", dueOn: null } });
  const actions = async (desk: ReturnType<typeof open>, id: string) =>
    (await desk.ports.filings.find(id))!.history.map(({ action }) => action);

  it("shows what waits, overdue first, and filters by the address", async () => {
    await clear();
    const desk = open();
    const cement = await desk.employer("云岭建材有限公司");
    const percent = await desk.employer("100%纯棉_服装厂");
    const late = await desk.filing({ employer: cement, dueOn: "2026-11-18", subject: "迟到" });
    const today = await desk.filing({ employer: percent, dueOn: "2026-11-20", subject: "今日" });
    const access = await desk.filing({ employer: percent, kind: "access", dueOn: "2026-11-24" });
    await desk.filing({ employer: cement, state: "approved", subject: "已过" });
    const officer = await desk.signedIn();
    const numbers = async (search: string) => {
      expect((await officer.get(`/desk${search}`)).status).toBe(200);
      return [...officer.page.matchAll(/\/desk\/filings\/([\w-]+)/g)].map(([, id]) => id);
    };
    await officer.get("/desk");
    const list = officer.page.slice(officer.page.indexOf("<tbody"), officer.page.indexOf("</tbody"));
    expect([late, today, access].map(({ id }) => list.indexOf(id))).toEqual(
      [late, today, access].map(({ id }) => list.indexOf(id)).sort((a, b) => a - b),
    );
    expect(list).toContain("已超 2 天");
    expect(list).toContain("今天");
    expect(list).toContain("还有 4 天");
    const inList = async (search: string) => [...new Set(await numbers(search))].sort();
    expect(await inList("?kind=access")).toEqual([access.id]);
    expect(await inList("?overdue=1")).toEqual([late.id]);
    expect(await inList(`?employer=${encodeURIComponent("云岭")}`)).toEqual([late.id]);
    expect(await inList(`?employer=${cement.creditCode.toLowerCase()}`)).toEqual([late.id]);
    // Signs that mean something to SQL are only signs.
    expect(await inList(`?employer=${encodeURIComponent("100%纯棉_")}`)).toEqual(
      [today.id, access.id].sort(),
    );
    expect(await inList(`?employer=${encodeURIComponent("云_建材")}`)).toEqual([]);
    expect(await inList("?employer=%25")).toEqual([today.id, access.id].sort());
    expect(await inList("?view=nonsense&kind=nonsense&page=-1&employer=%00")).toHaveLength(3);
    expect(await inList("?page=99999")).toEqual([]);
    expect(officer.page).not.toContain("Internal");
    expect((await desk.ports.filings.counts({ view: "waiting" }, "2026-11-20" as never)).kinds).toMatchObject(
      {
        access: 1,
        "new-contract": 2,
      },
    );
  });

  it("walks to the neighbours in the order of the queue, there and back", async () => {
    await clear();
    const desk = open();
    const employer = await desk.employer();
    const made = [];
    for (const dueOn of ["2026-11-20", "2026-11-18", "2026-11-20", "2026-11-22", "2026-11-20"]) {
      made.push(await desk.filing({ employer, dueOn }));
    }
    const { rows } = await desk.ports.filings.list(
      { view: "waiting" },
      { number: 1, size: 30 },
      "2026-11-20" as never,
    );
    expect(rows).toHaveLength(made.length);
    for (const [place, { id }] of rows.entries()) {
      const beside = await desk.ports.filings.neighbours(id, { view: "waiting" }, "2026-11-20" as never);
      expect([beside.previous, beside.next]).toEqual([rows[place - 1]?.id, rows[place + 1]?.id]);
    }
  });

  it("masks sensitive answers until asked, and writes down who asked for what", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer() });
    const officer = await desk.signedIn("王晓");
    await officer.get(`/desk/filings/${filing.id}`);
    expect(officer.page).not.toContain(idNumber);
    expect(officer.page).toContain("1101************16");
    const shown = await officer.post(`/desk/filings/${filing.id}/reveal`, { field: "idNumber" });
    expect(shown.status).toBe(200);
    expect(officer.page).toContain(idNumber);
    expect(officer.page).not.toContain("13987654321");
    expect(officer.page).toContain("查看了隐藏内容");
    await officer.get(`/desk/filings/${filing.id}`);
    expect(officer.page).not.toContain(idNumber);
    const entry = (await desk.ports.filings.find(filing.id))!.history.at(-1)!;
    expect(entry).toMatchObject({
      action: "filing.revealed",
      actor: { kind: "officer", id: officer.officer.id },
      detail: { field: "idNumber" },
    });
    expect((await officer.post(`/desk/filings/${filing.id}/reveal`, { field: "invented" })).status).toBe(404);
  });

  it("does not show what it can't write down", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer() });
    const officer = await desk.signedIn();
    await officer.get(`/desk/filings/${filing.id}`);
    desk.ports.audit.add = () => Promise.reject(new Error("disk full"));
    const shown = await officer.post(`/desk/filings/${filing.id}/reveal`, { field: "idNumber" });
    expect(shown.status).toBe(500);
    expect(officer.page).not.toContain(idNumber);
    expect(officer.page).not.toContain("disk full");
    expect(desk.faults).toHaveLength(1);
    expect((await officer.get(`/desk/papers/${filing.paper}`)).status).toBe(500);
  });

  it("hands out papers and photos with safe headers, each one written down", async () => {
    const desk = open();
    const filing = await desk.filing({ employer: await desk.employer(), photo: onePixel });
    const officer = await desk.signedIn();
    const paper = await officer.get(`/desk/papers/${filing.paper}`);
    expect(paper.headers.get("Content-Type")).toBe("application/pdf");
    expect(paper.headers.get("Content-Disposition")).toMatch(
      /^inline; filename="file\.pdf"; filename\*=UTF-8''%E5%8A%B3/,
    );
    expect(paper.headers.get("Cache-Control")).toContain("no-store");
    expect(paper.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(paper.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const saved = await officer.get(`/desk/papers/${filing.paper}?download=1`);
    expect(saved.headers.get("Content-Disposition")).toMatch(/^attachment/);
    const photo = await officer.get(`/desk/uploads/${filing.upload}`);
    expect(new Uint8Array(await photo.arrayBuffer())).toEqual(onePixel);
    expect(await actions(desk, filing.id)).toEqual(["paper.viewed", "paper.downloaded", "upload.viewed"]);
    for (const nothing of [
      "/desk/papers/none",
      "/desk/uploads/none",
      "/desk/uploads/%00",
      "/desk/filings/none",
    ]) {
      expect((await officer.get(nothing)).status).toBe(404);
    }
    const stranger = desk.visitor();
    expect((await stranger.get(`/desk/papers/${filing.paper}`)).status).toBe(303);
  });

  it("keeps a person's loose upload to themselves", async () => {
    const desk = open();
    const employer = await desk.employer();
    const filing = await desk.filing({ employer, photo: onePixel });
    await on.database.prisma.upload.update({ where: { id: filing.upload! }, data: { filingId: null } });
    const officer = await desk.signedIn();
    expect((await officer.get(`/desk/uploads/${filing.upload}`)).status).toBe(404);
  });

  it("shows HTML in names as text, everywhere", async () => {
    await clear();
    const desk = open();
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
    const employer = await desk.employer(`${evil}有限公司`, undefined, { adminName: evil });
    const filing = await desk.filing({ employer, subject: evil, photo: onePixel });
    const chat = await desk.chat(evil);
    const officer = await desk.signedIn(evil);
    await on.database.transact(desk.now(), (records) =>
      records.contracts.create({
        employer: employer.id,
        state: "in-force",
        workerName: evil,
        idNumber,
        answers: filing.answers,
        startsOn: "2026-12-01" as never,
      }),
    );
    const contract = await on.database.prisma.contract.findFirstOrThrow({
      where: { employerId: employer.id },
    });
    for (const path of [
      "/desk",
      `/desk?employer=${encodeURIComponent(evil)}`,
      `/desk/filings/${filing.id}`,
      "/desk/employers",
      `/desk/employers?text=${encodeURIComponent(evil)}`,
      `/desk/employers/${employer.id}`,
      "/desk/contracts",
      `/desk/contracts/${contract.id}`,
      "/desk/tickets",
      `/desk/tickets/${chat.ticket}`,
      "/desk/audit",
      `/desk/audit?officer=${encodeURIComponent(evil)}`,
      "/desk/officers",
      "/desk/settings",
    ]) {
      expect((await officer.get(path)).status, path).toBe(200);
      expect(officer.page, path).not.toContain("<script>alert");
      expect(officer.page, path).not.toContain("<img src=x");
    }
    expect(officer.page).toContain("&lt;script&gt;");
  });

  it("finds contracts by the whole name, and keeps the name out of the address", async () => {
    const desk = open();
    const employer = await desk.employer("花山物流有限公司");
    await on.database.transact(desk.now(), async (records) => {
      for (const workerName of ["欧阳海燕", "王强"]) {
        await records.contracts.create({
          employer: employer.id,
          state: "in-force",
          workerName,
          idNumber,
          answers: {},
          startsOn: "2026-01-01" as never,
        });
      }
    });
    const officer = await desk.signedIn();
    await officer.get("/desk/contracts");
    const sought = await officer.post("/desk/contracts", {
      worker: "欧阳 海燕",
      employer: "",
      state: "in-force",
    });
    const address = sought.headers.get("Location")!;
    expect(decodeURIComponent(address)).not.toContain("欧阳");
    await officer.get(address);
    expect(officer.page).toContain("合同 · 1");
    expect(officer.page).toContain('value="欧阳 海燕"');
    expect(officer.page).not.toContain(idNumber);
    const colleague = await desk.signedIn("赵敏");
    await colleague.get(address);
    expect(colleague.page).not.toContain("欧阳 海燕");
    await colleague.get("/desk/contracts?worker=broken");
    expect(colleague.page).not.toContain("Internal");
  });

  it("answers a ticket into its chat once, and closes and reopens it", async () => {
    const desk = open();
    const { chat, ticket, number } = await desk.chat("单位名称填错了怎么办？");
    const [one, two] = [await desk.signedIn("王晓"), await desk.signedIn("赵敏")];
    for (const officer of [one, two]) await officer.get(`/desk/tickets/${ticket}`);
    expect(one.page).toContain("您好，我是网签助手");
    const version = one.field("version");
    expect((await one.post(`/desk/tickets/${ticket}/answer`, { version, text: " " })).status).toBe(422);
    const answered = await one.post(`/desk/tickets/${ticket}/answer`, { version, text: "请发送“重填”。" });
    await one.follow(answered);
    expect(one.page).toContain(`已答复 ${number}`);
    const late = await two.post(`/desk/tickets/${ticket}/answer`, { version, text: "我也答一个" });
    expect(late.status).toBe(409);
    expect(two.page).toContain("我也答一个");
    const outgoing = await on.database.prisma.outbox.findMany({
      where: { chatId: chat },
      orderBy: { seq: "asc" },
    });
    expect(outgoing).toHaveLength(2);

    await two.get(`/desk/tickets/${ticket}`);
    expect(two.page).toContain("请发送“重填”。");
    expect(two.page).toContain("王晓");
    await two.post(`/desk/tickets/${ticket}/close`, { version: two.field("version") });
    await two.get(`/desk/tickets/${ticket}`);
    expect(two.page).not.toContain("发送答复");
    const reopened = await two.post(`/desk/tickets/${ticket}/reopen`, { version: two.field("version") });
    expect(reopened.status).toBe(303);
    expect((await desk.ports.tickets.find(ticket))!.state).toBe("open");
  });

  it("checks the chain of the audit trail and says where it is broken", async () => {
    const desk = open();
    const officer = await desk.signedIn("王晓");
    await officer.get("/desk/audit");
    expect(officer.page).toContain("登录");
    await officer.post("/desk/audit", {});
    expect(officer.page).toContain("首尾相连");
    await on.database.pool.query('ALTER TABLE "AuditEntry" DISABLE TRIGGER "AuditEntry_append_only"');
    await on.database.pool.query(`UPDATE "AuditEntry" SET "action" = 'officer.nothing' WHERE "seq" = 2`);
    await officer.get("/desk/audit");
    await officer.post("/desk/audit", {});
    expect(officer.page).toContain("第 2 条记录对不上");
  });

  it("filters the trail by officer, area and days of the office's zone", async () => {
    const desk = openDesk(on.database, "2026-12-31T17:30:00Z");
    const officer = await desk.signedIn("跨年");
    const of = { officer: officer.officer.id };
    const days = async (from?: string, to?: string) =>
      (await desk.ports.audit.list({ ...of, ...(from && { from }), ...(to && { to }) } as never, 10)).length;
    // Half past one in the morning of New Year's Day in Shanghai.
    expect(await days("2027-01-01", "2027-01-01")).toBe(1);
    expect(await days("2026-12-31", "2026-12-31")).toBe(0);
    await officer.get("/desk/audit?area=officer&from=2027-01-01&to=nonsense&before=x");
    expect(officer.page).toContain("跨年");
  });

  it("keeps the office's settings and law data where officers see them", async () => {
    const desk = open();
    const officer = await desk.signedIn();
    await officer.get("/desk/settings");
    expect(officer.page).toContain("法定标准");
    await officer.post("/desk/settings/office", { tick: "on" });
    expect(await desk.ports.settings.signedTickAllowed()).toBe(true);
    const [entry] = await desk.ports.audit.list({ area: "office" }, 1);
    expect(entry).toMatchObject({ action: "office.settings-changed", detail: { signedTickAllowed: true } });
    await officer.get("/desk/settings");
    await officer.post("/desk/settings/office", {});
    expect(await desk.ports.settings.signedTickAllowed()).toBe(false);
  });

  it("says on every page that a demonstration is invented", async () => {
    const desk = open();
    const officer = await desk.signedIn();
    await officer.get("/desk");
    expect(officer.page).not.toContain("演示数据");
    await on.database.prisma.setting.create({ data: { key: "demo", value: true } });
    for (const path of ["/desk", "/desk/settings", "/desk/none"]) {
      await officer.get(path);
      expect(officer.page).toContain("演示数据，均为虚构");
    }
    await on.database.prisma.setting.delete({ where: { key: "demo" } });
  });

  it("adds an officer by a link that is shown once", async () => {
    const desk = open();
    const officer = await desk.signedIn();
    await officer.get("/desk/officers");
    await officer.post("/desk/officers", { name: "新同事" });
    const link = /http:\/\/desk\.test(\/desk\/link\/[\w-]+)/.exec(officer.page)![1]!;
    expect((await desk.visitor().get(link)).status).toBe(200);
    await officer.get("/desk/officers");
    expect(officer.page).not.toContain("/desk/link/");
    expect((await officer.post("/desk/officers", { name: " " })).status).toBe(422);
  });
});
