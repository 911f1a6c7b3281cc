import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Language, Translator } from "../../i18n/translator.ts";
import { script, style } from "../assets.ts";
import { Hidden } from "./hidden.tsx";

export interface Frame {
  t: Translator;
  language: Language;
  formToken: string;
  shortcuts: boolean;
  officeName: string;
  demo: boolean;
  /** This page, to come back to after switching the language. */
  here: string;
  /** Present once signed in. */
  officer?: { name: string };
  badges?: { waiting: number; overdue: number; tickets: number };
  flash?: { text: string; href?: string };
}

export type Place =
  | "queue"
  | "tickets"
  | "employers"
  | "contracts"
  | "audit"
  | "officers"
  | "settings"
  | "none";

interface Content {
  title: string;
  place: Place;
  /** How the page is divided where there is room. */
  shape: "panes" | "wide" | "card";
  children: Child;
}

/** A whole page, document type included. */
export function layout(frame: Frame, content: Content) {
  return html`<!doctype html>${<Layout frame={frame} content={content} />}`;
}

function Layout({ frame, content }: { frame: Frame; content: Content }) {
  const { t } = frame;
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${content.title} · ${t("desk-name")}`}</title>
        <link rel="stylesheet" href={`/desk/assets/${style.name}`} />
        <link rel="icon" href="data:," />
        <script src={`/desk/assets/${script.name}`} defer></script>
      </head>
      <body class={`shape-${content.shape}`} data-shortcuts={frame.shortcuts && frame.officer ? "on" : "off"}>
        <a class="skip" href="#main">
          {t("desk-skip")}
        </a>
        {frame.demo && (
          <p class="demo" role="note">
            {t("desk-demo")}
          </p>
        )}
        <div class="desk">
          {frame.officer ? <Side frame={frame} place={content.place} /> : <Head frame={frame} />}
          <div class="stage">
            {frame.flash && (
              <p class="flash" role="status">
                {frame.flash.href ? <a href={frame.flash.href}>{frame.flash.text}</a> : frame.flash.text}
              </p>
            )}
            {content.children}
          </div>
        </div>
      </body>
    </html>
  );
}

function Head({ frame }: { frame: Frame }) {
  return (
    <header class="head">
      <Brand frame={frame} />
      <LanguageSwitch frame={frame} />
    </header>
  );
}

function Brand({ frame }: { frame: Frame }) {
  return (
    <a class="brand" href="/desk">
      <span class="mark" aria-hidden="true">
        签
      </span>
      <span>
        <b>{frame.t("desk-name")}</b>
        <small>{frame.officeName}</small>
      </span>
    </a>
  );
}

const places: readonly { place: Place; href: string }[] = [
  { place: "queue", href: "/desk" },
  { place: "tickets", href: "/desk/tickets" },
  { place: "employers", href: "/desk/employers" },
  { place: "contracts", href: "/desk/contracts" },
  { place: "audit", href: "/desk/audit" },
  { place: "officers", href: "/desk/officers" },
  { place: "settings", href: "/desk/settings" },
];

function Side({ frame, place: current }: { frame: Frame; place: Place }) {
  const { t, badges, officer } = frame;
  return (
    <header class="side">
      <Brand frame={frame} />
      <nav aria-label={t("desk-nav")}>
        <ul>
          {places.map(({ place, href }) => (
            <li>
              <a href={href} aria-current={place === current ? "page" : undefined}>
                {t(`desk-place-${place}`)}
                {badges && place === "queue" && badges.waiting > 0 && (
                  <span
                    class={badges.overdue > 0 ? "tag late" : "tag wait"}
                    aria-label={t("desk-badge-queue", { waiting: badges.waiting, overdue: badges.overdue })}
                    role="img"
                  >
                    {badges.waiting}
                  </span>
                )}
                {badges && place === "tickets" && badges.tickets > 0 && (
                  <span
                    class="tag wait"
                    role="img"
                    aria-label={t("desk-badge-tickets", { open: badges.tickets })}
                  >
                    {badges.tickets}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="who">
        <b>{officer?.name}</b>
        <LanguageSwitch frame={frame} />
        <form method="post" action="/desk/sign-out">
          <Hidden token={frame.formToken} />
          <button class="quiet small" type="submit">
            {t("desk-sign-out")}
          </button>
        </form>
      </div>
    </header>
  );
}

function LanguageSwitch({ frame }: { frame: Frame }) {
  const other: Language = frame.language === "zh-CN" ? "en" : "zh-CN";
  return (
    <form method="post" action="/desk/language">
      <Hidden token={frame.formToken} fields={{ language: other, return: frame.here }} />
      <button class="quiet small" type="submit" lang={other}>
        {frame.t("desk-other-language")}
      </button>
    </form>
  );
}
