import { Secret, TOTP } from "otpauth";
import { expect, it } from "vitest";
import { returnAddress } from "../../src/desk/security/return-address.ts";
import { describeOnBoth } from "../setup/database.ts";
import { openDesk, password } from "./office.ts";

const minute = 60_000;
const hour = 60 * minute;

describeOnBoth("signing in to the desk", (on) => {
  const open = (start?: string) => openDesk(on.database, start);

  it("takes a one-time link once, after a page that previews may open", async () => {
    const desk = open();
    const { path } = await desk.invite("王晓");
    const preview = desk.visitor();
    for (let i = 0; i < 3; i++) expect((await preview.get(path)).status).toBe(200);
    expect(preview.page).toContain("王晓");

    const officer = desk.visitor();
    await officer.get(path);
    const used = await officer.post(path, {});
    expect(used.headers.get("Location")).toBe("/desk/welcome");
    // Signed in for choosing a password, and for nothing else.
    expect((await officer.get("/desk")).headers.get("Location")).toBe("/desk/welcome");

    expect((await preview.get(path)).status).toBe(404);
    expect((await preview.post(path, {})).status).toBe(404);

    await officer.get("/desk/welcome");
    const name = `王晓-${Math.random().toString(36).slice(2, 8)}`;
    const done = await officer.post("/desk/welcome", { username: name, password, repeated: password });
    expect(done.headers.get("Location")).toBe("/desk");
    expect((await officer.follow(done)).status).toBe(200);
    expect(officer.page).toContain("账号已设置好");

    const again = desk.visitor();
    await again.get("/desk/sign-in");
    expect((await again.post("/desk/sign-in", { username: name.toUpperCase(), password })).status).toBe(303);
    expect(desk.faults).toEqual([]);
  });

  it("lets only one of two win the same link", async () => {
    const desk = open();
    const { path } = await desk.invite();
    const visitors = [desk.visitor(), desk.visitor(), desk.visitor()];
    for (const visitor of visitors) await visitor.get(path);
    const answers = await Promise.all(visitors.map((visitor) => visitor.post(path, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404]);
  });

  it("lets a link expire after a day, and a newer one replace it", async () => {
    const desk = open();
    const { officer, path } = await desk.invite();
    const visitor = desk.visitor();
    desk.pass(24 * hour - 1000);
    expect((await visitor.get(path)).status).toBe(200);
    desk.pass(2000);
    expect((await visitor.get(path)).status).toBe(404);
    const { makeLink } = await import("../../src/desk/invite.ts");
    const older = await makeLink(desk.ports.officers, officer, desk.now());
    const newer = await makeLink(desk.ports.officers, officer, desk.now());
    expect((await visitor.get(older.path)).status).toBe(404);
    expect((await visitor.get(newer.path)).status).toBe(200);
  });

  it.each([
    [{ username: "x" }, "2 至 40 个字"],
    [{ username: "a b" }, "2 至 40 个字"],
    [{ password: "short", repeated: "short" }, "至少要 10 个字"],
    [{ repeated: "another password" }, "两次输入的密码不一样"],
    [{ password: "aaaaaaaaaaaa", repeated: "aaaaaaaaaaaa" }, "密码太简单"],
    [{ password: "my zhaomin pass", repeated: "my zhaomin pass" }, "不要包含用户名"],
  ])("explains unfit credentials %j", async (given, words) => {
    const desk = open();
    const { path } = await desk.invite();
    const visitor = desk.visitor();
    await visitor.get(path);
    await visitor.follow(await visitor.post(path, {}));
    const fields = { username: "zhaomin", password, repeated: password, ...given };
    const answer = await visitor.post("/desk/welcome", fields);
    expect(answer.status).toBe(422);
    expect(visitor.page).toContain(words);
  });

  it("refuses a username that somebody has in another spelling", async () => {
    const desk = open();
    const { username } = await desk.officer();
    const { path } = await desk.invite("李强");
    const visitor = desk.visitor();
    await visitor.get(path);
    await visitor.follow(await visitor.post(path, {}));
    const taken = { username: username.toUpperCase(), password, repeated: password };
    expect((await visitor.post("/desk/welcome", taken)).status).toBe(422);
    expect(visitor.page).toContain("已有人使用");
  });

  it("says the same of an unknown user and of a wrong password", async () => {
    const desk = open();
    const { username } = await desk.officer();
    const visitor = desk.visitor();
    await visitor.get("/desk/sign-in");
    const wrong = await visitor.post("/desk/sign-in", { username, password: "not the password" });
    const wrongPage = visitor.page.replaceAll(username, "NAME").replace(/value="[\w-]{43}"/g, "");
    const unknown = await visitor.post("/desk/sign-in", { username: "nobody-here", password });
    const unknownPage = visitor.page.replaceAll("nobody-here", "NAME").replace(/value="[\w-]{43}"/g, "");
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(unknownPage).toBe(wrongPage);
  });

  it("takes about as long for an unknown user", async () => {
    const desk = open();
    const { username } = await desk.officer();
    const visitor = desk.visitor();
    await visitor.get("/desk/sign-in");
    const time = async (name: string) => {
      const times: number[] = [];
      for (let i = 0; i < 4; i++) {
        const before = performance.now();
        await visitor.post("/desk/sign-in", { username: name, password: `wrong ${i}` });
        times.push(performance.now() - before);
      }
      return Math.min(...times);
    };
    await time(username);
    const [known, unknown] = [await time(username), await time("nobody-at-all")];
    // Without the decoy an unknown user is answered in a small part of the time.
    expect(unknown).toBeGreaterThan(known * 0.5);
  });

  it("stops guessing by person and place, not the person from another place", async () => {
    const desk = open();
    const { username } = await desk.officer();
    const guesser = desk.visitor();
    guesser.address = "203.0.113.9";
    await guesser.get("/desk/sign-in");
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++) {
      statuses.push(
        (await guesser.post("/desk/sign-in", { username, password: `guess number ${i}` })).status,
      );
    }
    expect(statuses).toEqual([...Array(10).fill(422), 429]);
    const limited = await guesser.post("/desk/sign-in", { username, password });
    expect(limited.status).toBe(429);
    expect(limited.headers.get("Retry-After")).toBe("900");

    const elsewhere = desk.visitor();
    await elsewhere.get("/desk/sign-in");
    expect((await elsewhere.post("/desk/sign-in", { username, password })).status).toBe(303);
    desk.pass(15 * minute);
    expect((await guesser.post("/desk/sign-in", { username, password })).status).toBe(303);
  });

  it("asks for a code once one is enrolled, and takes each code once", async () => {
    const desk = open();
    const visitor = await desk.signedIn("赵敏");
    await visitor.get("/desk/settings/totp");
    const secret = visitor.field("secret")!;
    expect(visitor.page).toContain("<svg");
    const codeAt = (at: Date) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
    const wrong = await visitor.post("/desk/settings/totp", { secret, code: "000000", password });
    expect(wrong.status).toBe(422);
    expect(visitor.field("secret")).toBe(secret);
    const enrolled = await visitor.post("/desk/settings/totp", {
      secret,
      code: codeAt(desk.now()),
      password,
    });
    expect(enrolled.headers.get("Location")).toBe("/desk/settings");

    const phone = desk.visitor();
    const signIn = async () => {
      await phone.get("/desk/sign-in");
      return phone.post("/desk/sign-in", { username: visitor.officer.username, password });
    };
    const half = await signIn();
    expect(half.headers.get("Location")).toBe("/desk/sign-in/code");
    expect((await phone.get("/desk")).headers.get("Location")).toBe("/desk/sign-in/code");
    await phone.get("/desk/sign-in/code");
    // The code that enrolled is used up.
    expect((await phone.post("/desk/sign-in/code", { code: codeAt(desk.now()) })).status).toBe(422);
    desk.pass(30_000);
    const code = codeAt(desk.now());
    const full = await phone.post("/desk/sign-in/code", { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(full.headers.get("Location")).toBe("/desk");
    expect((await phone.get("/desk")).status).toBe(200);

    await phone.get("/desk");
    await phone.post("/desk/sign-out", {});
    await signIn();
    await phone.get("/desk/sign-in/code");
    expect((await phone.post("/desk/sign-in/code", { code })).status).toBe(422);
  });

  it("does not let a cookie be promoted to a later stage", async () => {
    const desk = open();
    const { path } = await desk.invite();
    const visitor = desk.visitor();
    await visitor.get(path);
    await visitor.post(path, {});
    const cookie = visitor.cookies.get("wq_desk")!;
    expect(cookie).toMatch(/^setup\./);
    visitor.cookies.set("wq_desk", cookie.replace("setup.", "full."));
    expect((await visitor.get("/desk")).headers.get("Location")).toBe("/desk/sign-in");
  });

  it("keeps the session's token out of the database and out of the chat's pages", async () => {
    const desk = open();
    const visitor = desk.visitor();
    const { username } = await desk.officer();
    await visitor.get("/desk/sign-in");
    const answer = await visitor.post("/desk/sign-in", { username, password });
    const line = answer.headers.getSetCookie().find((each) => each.startsWith("wq_desk="))!;
    expect(line).toMatch(/Path=\/desk; HttpOnly; SameSite=Strict/);
    const kept = JSON.stringify(await on.database.prisma.officerSession.findMany());
    expect(kept).not.toContain(visitor.cookies.get("wq_desk")!.replace("full.", ""));
  });

  it("ends a session after 8 idle hours and after 24 in any case", async () => {
    const desk = open();
    const idle = await desk.signedIn();
    desk.pass(8 * hour + 1000);
    expect((await idle.get("/desk")).status).toBe(303);

    const busy = await desk.signedIn();
    for (let i = 0; i < 4; i++) {
      desk.pass(5.9 * hour);
      expect((await busy.get("/desk")).status).toBe(200);
    }
    desk.pass(hour);
    expect((await busy.get("/desk")).status).toBe(303);
  });

  it("signs out other devices with a new password, and forgets a barred officer at once", async () => {
    const desk = open();
    const visitor = await desk.signedIn();
    const other = desk.visitor();
    await other.get("/desk/sign-in");
    await other.post("/desk/sign-in", { username: visitor.officer.username, password });
    await visitor.get("/desk/settings");
    const fresh = "a wholly new password";
    const wrong = { current: "wrong password", password: fresh, repeated: fresh };
    expect((await visitor.post("/desk/settings/password", wrong)).status).toBe(422);
    const right = { current: password, password: fresh, repeated: fresh };
    expect((await visitor.post("/desk/settings/password", right)).status).toBe(303);
    expect((await other.get("/desk")).status).toBe(303);
    expect((await visitor.get("/desk")).status).toBe(200);

    const chief = await desk.signedIn("科长");
    await chief.get("/desk/officers");
    await chief.post(`/desk/officers/${visitor.officer.id}/active`, { active: "0" });
    expect((await visitor.get("/desk")).status).toBe(303);
    await visitor.get("/desk/sign-in");
    const back = await visitor.post("/desk/sign-in", { username: visitor.officer.username, password: fresh });
    expect(back.status).toBe(422);
    await chief.get("/desk/officers");
    expect((await chief.post(`/desk/officers/${chief.officer.id}/active`, { active: "0" })).status).toBe(409);
  });

  it("ends one's own sessions only", async () => {
    const desk = open();
    const [mine, yours] = [await desk.signedIn(), await desk.signedIn("赵敏")];
    const [session] = await desk.ports.officers.sessionsOf(yours.officer.id, desk.now());
    await mine.get("/desk/settings");
    expect((await mine.post("/desk/settings/sessions", { session: session!.tokenHash })).status).toBe(404);
    expect((await yours.get("/desk")).status).toBe(200);
  });

  it("comes back to where one wanted to go, on this desk only", async () => {
    const desk = open();
    const { username } = await desk.officer();
    const visitor = desk.visitor();
    const sent = await visitor.get("/desk/tickets?view=closed");
    expect(sent.headers.get("Location")).toBe("/desk/sign-in?return=%2Fdesk%2Ftickets%3Fview%3Dclosed");
    await visitor.follow(sent);
    const [, back] = /action="\/desk\/sign-in".*?name="return" value="([^"]*)"/s.exec(visitor.page)!;
    const answer = await visitor.post("/desk/sign-in", { username, password, return: back });
    expect(answer.headers.get("Location")).toBe("/desk/tickets?view=closed");
  });
});

it.each([
  ["/desk/filings/1?x=1", "/desk/filings/1?x=1"],
  ["/desk", "/desk"],
  ["https://evil.example/desk", "/desk"],
  ["//evil.example/desk", "/desk"],
  ["/desk/../../etc", "/desk"],
  ["/deskevil", "/desk"],
  ["/\\evil.example", "/desk"],
  ["javascript:alert(1)", "/desk"],
  [undefined, "/desk"],
])("returns to %s as %s", (given, to) => {
  expect(returnAddress(given)).toBe(to);
});
