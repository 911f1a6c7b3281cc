import { Secret, TOTP } from "otpauth";
import { toString as drawQr } from "qrcode";

const period = 30;

const totpOf = (secret: string, label = "") =>
  new TOTP({ issuer: "wangqian", label, secret: Secret.fromBase32(secret), digits: 6, period });

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text);

/** The code as an app scans it: black on white in every colour scheme. */
export function totpQr(secret: string, username: string): Promise<string> {
  return drawQr(totpOf(secret, username).toString(), { type: "svg", margin: 2, errorCorrectionLevel: "M" });
}

/** The time step that a code belongs to, one step of clock drift allowed; undefined for a wrong code. */
export function totpStep(secret: string, code: string, now: Date): number | undefined {
  const token = code.normalize("NFKC").replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const drift = totpOf(secret).validate({ token, timestamp: now.getTime(), window: 1 });
  return drift === null ? undefined : Math.floor(now.getTime() / 1000 / period) + drift;
}
