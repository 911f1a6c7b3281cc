import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "../src/config.ts";

const problemsOf = (env: Record<string, string>) => {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe("the environment", () => {
  it("needs nothing: loopback, 8080, the embedded database", () => {
    expect(parseConfig({})).toEqual({
      host: "127.0.0.1",
      port: 8080,
      dataDir: "./data",
      logLevel: "info",
      publicUrl: "http://127.0.0.1:8080",
      officeRegion: "zhanyi",
      trustProxy: false,
    });
  });

  it("takes an empty value for none", () => {
    expect(parseConfig({ DATABASE_URL: "", PORT: " " })).toEqual(parseConfig({}));
  });

  it("shows an address that a browser can open", () => {
    expect(parseConfig({ HOST: "0.0.0.0", PORT: "80" }).publicUrl).toBe("http://localhost:80");
    expect(parseConfig({ HOST: "::1" }).publicUrl).toBe("http://[::1]:8080");
    expect(parseConfig({ PUBLIC_URL: "https://a.example/wq/" }).publicUrl).toBe("https://a.example/wq");
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "80.5"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["HOST", "not a host"],
    ["DATABASE_URL", "mysql://x/y"],
    ["DATABASE_URL", "localhost"],
    ["LOG_LEVEL", "loud"],
    ["PUBLIC_URL", "ftp://x"],
    ["OFFICE_REGION", "../etc"],
    ["TRUST_PROXY", "maybe"],
    ["WANGQIAN_KEY", "short"],
    ["WANGQIAN_KEY", `a:${randomBytes(32).toString("base64")},a:${randomBytes(32).toString("base64")}`],
  ])("says in one line what is wrong with %s=%s", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: .*it should be `));
    expect(problems[0]).not.toContain("\n");
  });

  it("names every problem at once", () => {
    expect(problemsOf({ PORT: "x", LOG_LEVEL: "y" })).toHaveLength(2);
  });

  it("never repeats a secret", () => {
    const [problem] = problemsOf({ DATABASE_URL: "http://u:hunter2@host/db" });
    expect(problem).not.toContain("hunter2");
    expect(problemsOf({ WANGQIAN_KEY: "hunter2" })[0]).not.toContain("hunter2");
  });
});
