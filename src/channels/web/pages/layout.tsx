import { html } from "hono/html";
import type { Child, FC } from "hono/jsx";
import type { PageFiles } from "../page-files.ts";
import type { Visitor } from "../visitor.ts";

export interface PageFrame {
  visitor: Visitor;
  nonce: string;
  files: PageFiles;
}

export const Layout: FC<{
  frame: PageFrame;
  title: string;
  script?: boolean;
  kind: string;
  children?: Child;
}> = ({ frame: { visitor, nonce, files }, title, script = false, kind, children }) => (
  <>
    {html`<!doctype html>`}
    <html lang={visitor.language}>
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="format-detection" content="telephone=no" />
        <meta name="theme-color" content="#fffdf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1c2522" media="(prefers-color-scheme: dark)" />
        <title>{title}</title>
        <link rel="icon" href={files.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={files.style} />
        {script && <script type="module" src={files.script} nonce={nonce} />}
      </head>
      <body class={kind}>{children}</body>
    </html>
  </>
);

/** What every form carries to prove that it is ours. */
export const FormToken: FC<{ visitor: Visitor }> = ({ visitor }) => (
  <input type="hidden" name="token" value={visitor.formToken} />
);
