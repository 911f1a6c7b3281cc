import { Hono } from "hono";
import { type DeskContext, type DeskEnvironment, officerOf, posted } from "../environment.ts";
import { flash } from "../flash.ts";
import { type Invitation, inviteOfficer, makeLink } from "../invite.ts";
import { Field } from "../pages/field.tsx";
import { Hidden } from "../pages/hidden.tsx";
import { moment } from "../pages/wording.ts";
import { notFound, Problem } from "../problem.ts";
import { show } from "../show.tsx";

export const officers = new Hono<DeskEnvironment>();

officers.get("/officers", (c) => officersPage(c, {}));
for (const verb of ["link", "active"])
  officers.get(`/officers/:id/${verb}`, (c) => c.redirect("/desk/officers", 303));

officers.post("/officers", async (c) => {
  const name = posted(c, "name")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .slice(0, 40);
  if (!name) return officersPage(c, { problem: c.get("t")("desk-officer-name-missing") });
  const invitation = await inviteOfficer(c.get("ports").officers, name, c.get("now"));
  await note(c, "officer.added", invitation.officer);
  return officersPage(c, { invitation, name });
});

/** For somebody who lost password or phone: the link replaces both. */
officers.post("/officers/:id/link", async (c) => {
  const reading = c.get("ports").officers;
  const found = await reading.find(c.req.param("id"));
  if (!found) throw notFound();
  const invitation = await makeLink(reading, found.id, c.get("now"));
  await note(c, "officer.link-made", found.id);
  return officersPage(c, { invitation, name: found.name });
});

officers.post("/officers/:id/active", async (c) => {
  const reading = c.get("ports").officers;
  const found = await reading.find(c.req.param("id"));
  if (!found) throw notFound();
  const active = posted(c, "active") === "1";
  if (!active && found.id === officerOf(c).id) throw new Problem(409, "own-account");
  await reading.setActive(found.id, active, c.get("now"));
  await note(c, active ? "officer.activated" : "officer.deactivated", found.id);
  flash(c, active ? "officer-activated" : "officer-deactivated");
  return c.redirect("/desk/officers", 303);
});

function note(c: DeskContext, action: string, officer: string) {
  return c.get("ports").audit.add({
    at: c.get("now"),
    actor: { kind: "officer", id: officerOf(c).id },
    action,
    subject: { kind: "officer", id: officer },
  });
}

async function officersPage(
  c: DeskContext,
  given: { invitation?: Invitation; name?: string; problem?: string },
) {
  const { officers: reading, origin } = c.get("ports");
  const t = c.get("t");
  const formToken = c.get("formToken");
  const everyone = await reading.all(c.get("now"));
  const { invitation } = given;
  return show(c, {
    title: t("desk-officers"),
    place: "officers",
    status: given.problem ? 422 : 200,
    here: "/desk/officers",
    children: (
      <main id="main" class="pane columns">
        <h1>{t("desk-officers")}</h1>
        {invitation && (
          <div class="note fine" role="status">
            <p>
              {t("desk-officer-link", { name: given.name ?? "", until: moment(invitation.expiresAt, t) })}
            </p>
            <p>
              <code class="secret">{new URL(invitation.path, origin ?? c.req.url).href}</code>
            </p>
          </div>
        )}
        <ul class="plain-list block">
          {everyone.map((officer) => (
            <li class="line">
              <span>
                <b>{officer.name}</b> {officer.username && <span class="soft">{officer.username}</span>}{" "}
                {!officer.active && <span class="tag late">{t("desk-officer-inactive")}</span>}{" "}
                {officer.totp && <span class="tag fine">{t("desk-totp-short")}</span>}
                {officer.linkExpiresAt && (
                  <small class="soft below">
                    {t("desk-officer-invited", { until: moment(officer.linkExpiresAt, t) })}
                  </small>
                )}
              </span>
              <span class="line-buttons">
                {officer.active && (
                  <form method="post" action={`/desk/officers/${officer.id}/link`}>
                    <Hidden token={formToken} />
                    <button
                      class="quiet small"
                      type="submit"
                      aria-label={t("desk-officer-new-link-for", { name: officer.name })}
                    >
                      {t("desk-officer-new-link")}
                    </button>
                  </form>
                )}
                {officer.id !== officerOf(c).id && (
                  <form method="post" action={`/desk/officers/${officer.id}/active`}>
                    <Hidden token={formToken} fields={{ active: officer.active ? 0 : 1 }} />
                    <button class="quiet small" type="submit">
                      {t(officer.active ? "desk-officer-deactivate" : "desk-officer-activate")}
                    </button>
                  </form>
                )}
              </span>
            </li>
          ))}
        </ul>
        <section class="block" aria-labelledby="add-title">
          <h2 id="add-title">{t("desk-officer-add")}</h2>
          <form method="post" action="/desk/officers" class="narrow">
            <Hidden token={formToken} />
            <Field
              name="name"
              label={t("desk-officer-name")}
              hint={t("desk-officer-name-hint")}
              problem={given.problem}
              maxlength={40}
              autocomplete="off"
              required
            />
            <button type="submit">{t("desk-officer-add")}</button>
          </form>
        </section>
      </main>
    ),
  });
}
