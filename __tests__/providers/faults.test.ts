import { describe, expect, it } from "vitest";
import { connectionFault } from "../../src/providers/connection-fault.ts";
import { statusFault } from "../../src/providers/openai-fault.ts";

const target = { baseUrl: "https://user:pass@api.example.com/v1?key=x", model: "m", apiKey: "sk-secret" };
const fetchError = (cause: object) =>
  new Error("Connection error.", { cause: new TypeError("fetch failed", { cause }) });

describe("connectionFault", () => {
  it.each([
    ["SELF_SIGNED_CERT_IN_CHAIN", "provider.connection", false, "NODE_EXTRA_CA_CERTS"],
    ["CERT_HAS_EXPIRED", "provider.connection", false, "certificate"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "provider.connection", false, "certificate"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "provider.connection", false, "certificate"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "provider.connection", false, "http://"],
    ["ENOTFOUND", "provider.connection", false, "base-url"],
    ["EAI_AGAIN", "provider.connection", true, "name server"],
    ["ECONNRESET", "provider.connection", true, "broke"],
    ["UND_ERR_SOCKET", "provider.connection", true, "broke"],
    ["ETIMEDOUT", "provider.timeout", true, "firewall"],
    ["UND_ERR_CONNECT_TIMEOUT", "provider.timeout", true, "firewall"],
    ["EHOSTUNREACH", "provider.connection", true, "NO_PROXY"],
  ])("knows %s", (code, rule, transient, says) => {
    const { finding, ...fault } = connectionFault(fetchError({ code, message: "m" }), target, 1000);
    expect(finding.rule).toBe(rule);
    expect(fault.transient).toBe(transient);
    expect(finding.message).toContain(code);
    expect(finding.message).toContain(says);
  });

  it.each([
    [{ code: "ECONNREFUSED", address: "127.0.0.1", port: 3128 }, "proxy 127.0.0.1:3128, which refused"],
    [{ code: "ENOTFOUND", hostname: "proxy.corp" }, "proxy proxy.corp, which has a host name that nobody knows"],
  ])("knows a proxy by where the connection went: %o", (cause, says) => {
    expect(connectionFault(fetchError(cause), target, 1000).finding.message).toContain(says);
  });

  it.each([
    { code: "ECONNREFUSED", address: "10.0.0.1", port: 443 },
    { code: "ENOTFOUND", hostname: "api.example.com" },
  ])("takes the server for the server: %o", (cause) => {
    expect(connectionFault(fetchError(cause), target, 1000).finding.message).not.toContain("proxy");
  });

  it("explains a retired service whose name is gone as well", () => {
    const gone = { ...target, baseUrl: "https://models.github.ai/inference" };
    const error = fetchError({ code: "ENOTFOUND", hostname: "models.github.ai" });
    const { finding, transient } = connectionFault(error, gone, 1000);
    expect([finding.rule, transient]).toEqual(["provider.gone", false]);
    expect(finding.message).toContain("GitHub Models was retired");
  });

  it("looks into the attempts of one connection", () => {
    const error = fetchError(Object.assign(new AggregateError([{ code: "ECONNREFUSED" }])));
    expect(connectionFault(error, target, 1000).finding.message).toContain("ECONNREFUSED");
  });

  it("survives what is no error and what causes itself", () => {
    const loop: { cause?: unknown } = {};
    loop.cause = loop;
    for (const thrown of [undefined, null, "text", 1, loop]) {
      expect(connectionFault(thrown, target, 1000).finding.rule).toBe("provider.connection");
    }
  });

  it("repeats no secret", () => {
    const { finding } = connectionFault(new Error("proxy said sk-secret"), target, 1000);
    expect(finding.message).not.toMatch(/sk-secret|pass|key=x/);
  });
});

describe("statusFault", () => {
  it.each(["https://models.github.ai/inference", "https://models.inference.ai.azure.com"])(
    "knows that %s was retired, whatever it answers",
    (baseUrl) => {
      const { finding, transient } = statusFault(
        { status: 404, headers: new Headers(), body: "" },
        { baseUrl, model: "m" },
      );
      expect(finding.rule).toBe("provider.gone");
      expect(finding.message).toContain("retired");
      expect(transient).toBe(false);
    },
  );

  it.each([
    ['{"error": {"message": "nested"}}', "nested"],
    ['{"message": "flat"}', "flat"],
    ['{"error": "bare"}', "bare"],
    ['{"detail": [{"loc": ["body"]}]}', "loc"],
    ["plain text", "plain text"],
    ["<html><body>Bad gateway</body></html>", "a web page"],
  ])("finds what the body %s says", (body, says) => {
    const { finding } = statusFault({ status: 500, headers: new Headers(), body }, target);
    expect(finding.message).toContain(`https://api.example.com/v1 answered 500: `);
    expect(finding.message).toContain(says);
  });

  it.each(["null", "1", '""', "[]", '{"error": null}', '{"error": {"message": {"a": 1}, "code": 7}}', ""])(
    "survives the body %s",
    (body) => {
      expect(statusFault({ status: 401, headers: new Headers(), body }, target).finding.rule).toBe(
        "provider.unauthorized",
      );
    },
  );
});
