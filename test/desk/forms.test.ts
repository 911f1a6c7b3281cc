import { expect, it } from "vitest";
import { embeddedConfig, useDatabase } from "../setup/database.ts";
import { openDesk, password } from "./office.ts";

const on = useDatabase(embeddedConfig);
const open = () => openDesk(on.database);

it("takes no form without the session's token", async () => {
  const desk = open();
  const filing = await desk.filing({ employer: await desk.employer() });
  const [officer, colleague] = [await desk.signedIn(), await desk.signedIn("赵敏")];
  await colleague.get("/desk");
  await officer.get(`/desk/filings/${filing.id}`);
  const fields = { verdict: "approve", version: officer.field("version") };
  const path = `/desk/filings/${filing.id}/decision`;
  for (const token of [undefined, "", "forged", colleague.formToken]) {
    const answer = await officer.post(path, { ...fields, "form-token": token });
    expect(answer.status).toBe(403);
    expect(officer.page).toContain("什么也没有改动");
  }
  expect((await desk.ports.filings.find(filing.id))!.filing.state).toBe("submitted");
});

it("takes no form from elsewhere, even with the token", async () => {
  const desk = open();
  const officer = await desk.signedIn();
  await officer.get("/desk/settings");
  const token = officer.formToken;
  const send = (headers: Record<string, string>) =>
    officer.post("/desk/settings/office", { "form-token": token, tick: "on" }, headers);
  expect((await send({ Origin: "https://evil.example" })).status).toBe(403);
  expect((await send({ Origin: "null" })).status).toBe(403);
  expect((await send({ Origin: "http://desk.test.evil.example" })).status).toBe(403);
  expect((await send({})).status).toBe(303);
  expect((await send({ Origin: "http://desk.test" })).status).toBe(303);

  // Behind a proxy that changes the Host, the configured address counts; beside it, the one people used.
  desk.ports.origin = "https://office.example";
  expect((await send({ Origin: "https://office.example", Host: "10.0.0.1:8080" })).status).toBe(303);
  expect((await send({ Origin: "http://192.168.1.5:8080", Host: "192.168.1.5:8080" })).status).toBe(303);
  expect((await send({ Origin: "https://evil.example" })).status).toBe(403);
});

it("takes no form of a session that has ended", async () => {
  const desk = open();
  const officer = await desk.signedIn();
  await officer.get("/desk/settings");
  const token = officer.formToken;
  const cookie = officer.cookies.get("wq_desk")!;
  await officer.post("/desk/sign-out", {});
  officer.cookies.set("wq_desk", cookie);
  const answer = await officer.post("/desk/settings/office", { "form-token": token, tick: "on" });
  expect(answer.status).toBe(403);
  expect(officer.page).toContain("登录");
});

it("holds the sign-in form to a token too", async () => {
  const desk = open();
  const { username } = await desk.officer();
  const visitor = desk.visitor();
  expect(
    (await visitor.post("/desk/sign-in", { username, password, "form-token": "x".repeat(43) })).status,
  ).toBe(403);
});

it.each([
  ["nothing", ""],
  ["a guess", `full.${"a".repeat(43)}`],
  ["rubbish", "full.%00"],
  ["another stage", "admin.abc"],
])("takes %s for no session", async (_, cookie) => {
  const desk = open();
  const visitor = desk.visitor();
  visitor.cookies.set("wq_desk", cookie);
  const answer = await visitor.get("/desk/audit");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toContain("/desk/sign-in");
});

it("refuses what is too large, unreadable or no form", async () => {
  const desk = open();
  const officer = await desk.signedIn();
  await officer.get("/desk/settings");
  const large = await officer.post("/desk/settings/office", { tick: "x".repeat(70_000) });
  expect(large.status).toBe(413);
  expect(officer.page).toContain("内容太多");
  await officer.get("/desk/settings");
  const json = await officer.post("/desk/settings/office", {}, { "Content-Type": "application/json" });
  expect(json.status).toBe(400);
});

it("sends every page with headers that let nothing else in", async () => {
  const desk = open();
  const officer = await desk.signedIn();
  for (const path of ["/desk", "/desk/none", "/desk/settings/totp", "/desk/sign-in"]) {
    const { headers } = await officer.get(path);
    expect(headers.get("Content-Security-Policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
  }
});

it("serves its style and script for ever under a name of their content", async () => {
  const desk = open();
  const visitor = desk.visitor();
  await visitor.get("/desk/sign-in");
  const names = [...visitor.page.matchAll(/\/desk\/assets\/[\w.-]+/g)].map(([name]) => name);
  expect(names).toHaveLength(2);
  for (const name of names) {
    const { status, headers } = await visitor.get(name);
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toContain("immutable");
  }
  expect((await visitor.get("/desk/assets/desk.css")).status).toBe(404);
});

it("speaks English to whoever asks for it", async () => {
  const desk = open();
  const officer = await desk.signedIn();
  await officer.get("/desk/tickets");
  const back = await officer.post("/desk/language", { language: "en", return: "/desk/tickets" });
  expect(back.headers.get("Location")).toBe("/desk/tickets");
  for (const path of [
    "/desk",
    "/desk/tickets",
    "/desk/employers",
    "/desk/contracts",
    "/desk/audit",
    "/desk/officers",
    "/desk/settings/totp",
    "/desk/shortcuts",
    "/desk/none",
  ]) {
    await officer.get(path);
    expect(officer.page).toContain('<html lang="en">');
    // Only the switch back, the mark and names may be Chinese.
    const text = officer.page
      .replace(/<[^>]*>/g, " ")
      .replace(/中文|签|王晓|赵敏|张建国|云岭建材有限公司/g, "");
    expect(text, path).not.toMatch(/\p{Script=Han}/u);
  }
  const elsewhere = await officer.post("/desk/language", { language: "en", return: "https://evil.example" });
  expect(elsewhere.headers.get("Location")).toBe("/desk");
});
