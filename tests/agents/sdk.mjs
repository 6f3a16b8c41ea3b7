// The official openai and @anthropic-ai/sdk packages against the mock directly and through Sluice: what a program sees
// must be the same. GATEWAY and MOCK say where. Then the cost of known work, per key.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { Checks, admin, records } from "./checks.mjs";

const require = createRequire(`${process.env.AGENTS_DIR}/package.json`);
const OpenAI = require("openai").OpenAI;
const Anthropic = require("@anthropic-ai/sdk").Anthropic;
const { GATEWAY, MOCK } = process.env;
const checks = new Checks();

const provider = await admin("providers", { name: "mock", base_url: `${MOCK}/v1`, api_key: "sk-mock", price_source: "openai",
                                            models: ["gpt-4o-mini", "text-embedding-3-small"] });
const anthropicProvider = await admin("providers", { name: "mock-anthropic", base_url: MOCK, api_key: "sk-mock", protocol: "anthropic",
                                                     auth: "x-api-key", price_source: "anthropic", models: ["claude-haiku-4-5"] });
const openaiKey = await admin("keys", { name: "sdk-openai", provider_id: provider.id });
const anthropicKey = await admin("keys", { name: "sdk-anthropic", provider_id: anthropicProvider.id });

const openai = { direct: new OpenAI({ apiKey: "sk-mock", baseURL: `${MOCK}/v1`, maxRetries: 0 }),
                 sluice: new OpenAI({ apiKey: openaiKey.key, baseURL: `${GATEWAY}/v1`, maxRetries: 0 }) };
const anthropic = { direct: new Anthropic({ apiKey: "sk-mock", baseURL: MOCK, maxRetries: 0 }),
                    sluice: new Anthropic({ apiKey: anthropicKey.key, baseURL: GATEWAY, maxRetries: 0 }) };

/** The same call to both; what comes back, or what is thrown, must be deeply equal. */
function same(name, clients, call) {
  return checks.run(name, async () => {
    assert.deepEqual(await call(clients.sluice), await call(clients.direct));
  });
}

const plain = (value) => JSON.parse(JSON.stringify(value));

async function collected(stream) {
  const events = [];
  for await (const event of await stream) events.push(plain(event));
  assert.ok(events.length > 0, "no event at all");
  return events;
}

async function failure(promise) {
  try {
    await promise;
  } catch (error) {
    return { class: error.constructor.name, status: error.status, message: error.message, code: error.code, type: error.type,
             body: plain(error.error ?? null), retryAfter: error.headers?.get?.("retry-after") ?? null,
             remaining: error.headers?.get?.("x-ratelimit-remaining-requests") ?? null, request: error.requestID ?? null };
  }
  throw new Error("no error came");
}

/** What was seen of a stream before it broke, and how it broke; the words of the transport may differ. */
async function broken(stream) {
  const events = [];
  try {
    for await (const event of await stream) events.push(plain(event));
  } catch (error) {
    assert.ok(error instanceof Error);
    return { events, broke: true };
  }
  return { events, broke: false };
}

const ask = (model, more = {}) => ({ model, messages: [{ role: "user", content: "Grüße? 🙂" }], ...more });
const tell = (model, more = {}) => ({ model, max_tokens: 200, messages: [{ role: "user", content: "Grüße? 🙂" }], ...more });

await same("openai: a whole answer, unknown fields included", openai, async (c) => plain(await c.chat.completions.create(ask("gpt-4o-mini"))));
await same("openai: a stream without usage asked for", openai, (c) => collected(c.chat.completions.create(ask("gpt-4o-mini", { stream: true }))));
await same("openai: a stream with usage asked for", openai,
           (c) => collected(c.chat.completions.create(ask("gpt-4o-mini", { stream: true, stream_options: { include_usage: true } }))));
await same("openai: the stream helper's final completion", openai, async (c) => plain(await c.chat.completions.stream(ask("gpt-4o-mini")).finalChatCompletion()));
await same("openai: embeddings (base64 on the wire)", openai, async (c) => plain(await c.embeddings.create({ model: "text-embedding-3-small", input: "a" })));
await same("openai: headers of an answer", openai, async (c) => {
  const { response, request_id } = await c.chat.completions.create(ask("gpt-4o-mini")).withResponse();
  return { request_id, status: response.status, type: response.headers.get("content-type") };
});
for (const status of [400, 404, 429, 500]) {
  await same(`openai: ${status} (class, words, body, headers)`, openai, (c) => failure(c.chat.completions.create(ask(`fault-${status}`))));
  await same(`openai: ${status} for a stream`, openai, (c) => failure(c.chat.completions.create(ask(`fault-${status}`, { stream: true }))));
}
await same("anthropic: a whole answer, signed thinking included", anthropic, async (c) => plain(await c.messages.create(tell("claude-haiku-4-5"))));
await same("anthropic: a stream's events", anthropic, (c) => collected(c.messages.create(tell("claude-haiku-4-5", { stream: true }))));
await same("anthropic: the stream helper's final message", anthropic, async (c) => plain(await c.messages.stream(tell("claude-haiku-4-5")).finalMessage()));
await same("anthropic: counting tokens", anthropic, async (c) => plain(await c.messages.countTokens({ model: "claude-haiku-4-5", messages: tell("").messages })));
for (const status of [400, 404, 429, 500]) {
  await same(`anthropic: ${status} (class, words, body, headers)`, anthropic, (c) => failure(c.messages.create(tell(`fault-${status}`))));
  await same(`anthropic: ${status} for a stream`, anthropic, (c) => failure(c.messages.create(tell(`fault-${status}`, { stream: true }))));
}

// A stream that the upstream cuts: an error at both, never a clean end, and what came before is the same.
for (const [name, clients, call] of [
  ["openai", openai, (c) => broken(c.chat.completions.create(ask("fault-break", { stream: true })))],
  ["anthropic", anthropic, (c) => broken(c.messages.create(tell("fault-break", { stream: true })))],
])
  await checks.run(`${name}: a stream that breaks is an error, after the same events`, async () => {
    const direct = await call(clients.direct);
    assert.equal(direct.broke, true, "the mock did not break the stream");
    assert.deepEqual(await call(clients.sluice), direct);
  });

// A client that leaves in the middle: the provider sees the end of the stream soon.
const closed = async () => (await (await fetch(`${MOCK}/_seen`)).json()).closed;
for (const [name, start] of [
  ["openai", () => openai.sluice.chat.completions.create(ask("fault-slow", { stream: true }))],
  ["anthropic", () => anthropic.sluice.messages.create(tell("fault-slow", { stream: true }))],
])
  await checks.run(`${name}: an abort in the middle reaches the provider within a second`, async () => {
    const before = await closed();
    const stream = await start();
    let events = 0;
    for await (const _ of stream) if (++events === 3) break;
    stream.controller.abort();
    const deadline = Date.now() + 1000;
    while ((await closed()) === before) {
      assert.ok(Date.now() < deadline, "the provider still streams");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

await checks.run("openai: a wrong virtual key is an AuthenticationError with its words", async () => {
  const error = await failure(new OpenAI({ apiKey: "sk-sluice-wrong", baseURL: `${GATEWAY}/v1`, maxRetries: 0 }).chat.completions.create(ask("gpt-4o-mini")));
  assert.equal(error.class, "AuthenticationError");
  assert.equal(error.status, 401);
});

// The price of exactly known work, by keys of their own. gpt-4o-mini: 800 × 0.15 + 200 × 0.075 + 100 × 0.60 = 195 µUSD
// an answer. claude-haiku-4-5: 1000 × 1 + 200 × 1.25 + 100 × 2 + 200 × 0.10 + 100 × 5 = 1970 µUSD. text-embedding-3-small:
// 8 × 0.02 = 0.16 µUSD.
async function priced(name, providerId, work, requests, cost) {
  await checks.run(`cost per key: ${name}`, async () => {
    const key = await admin("keys", { name, provider_id: providerId });
    await work(key.key);
    const found = await records(key, requests);
    assert.equal(found.length, requests);
    assert.deepEqual(found.filter((record) => record.estimated || record.cost_usd === null), []);
    const group = (await admin("usage/summary?group_by=key")).groups.find((each) => [each.key, each.key_id, each.api_key_id].includes(key.id));
    assert.ok(group, "the key is not in the summary");
    assert.equal(Number(group.requests), requests);
    assert.equal(group.cost_usd, cost);
  });
}
await priced("gpt-4o-mini, a whole answer, two streams", provider.id, async (apiKey) => {
  const client = new OpenAI({ apiKey, baseURL: `${GATEWAY}/v1`, maxRetries: 0 });
  await client.chat.completions.create(ask("gpt-4o-mini"));
  await collected(client.chat.completions.create(ask("gpt-4o-mini", { stream: true })));
  await collected(client.chat.completions.create(ask("gpt-4o-mini", { stream: true, stream_options: { include_usage: true } })));
}, 3, "0.000585");
await priced("claude-haiku-4-5, cached, whole and as a stream", anthropicProvider.id, async (apiKey) => {
  const client = new Anthropic({ apiKey, baseURL: GATEWAY, maxRetries: 0 });
  await client.messages.create(tell("claude-haiku-4-5"));
  await collected(client.messages.create(tell("claude-haiku-4-5", { stream: true })));
}, 2, "0.00394");
await priced("an embedding", provider.id, async (apiKey) => {
  await new OpenAI({ apiKey, baseURL: `${GATEWAY}/v1`, maxRetries: 0 }).embeddings.create({ model: "text-embedding-3-small", input: "a" });
}, 1, "0.00000016");
checks.finish();
