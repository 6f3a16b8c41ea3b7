// A provider for the tests: Chat Completions, Messages, models and embeddings with fixed answers and fixed usage, and
// faults chosen by the model's name. GET /_seen tells what it noticed (closed streams, last headers).
import http from "node:http";

const seen = { closed: 0, requests: 0 };
const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100,
                prompt_tokens_details: { cached_tokens: 200 }, completion_tokens_details: { reasoning_tokens: 40 } };
const messageUsage = { input_tokens: 1000, cache_creation_input_tokens: 300, cache_read_input_tokens: 200, output_tokens: 100,
                       cache_creation: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 100 } };

const faults = {
  "fault-400": { status: 400, openai: ["invalid_request_error", "bad_field"], anthropic: "invalid_request_error", message: "The field 'x' is wrong – völlig." },
  "fault-404": { status: 404, openai: ["invalid_request_error", "model_not_found"], anthropic: "not_found_error", message: "No such model." },
  "fault-429": { status: 429, openai: ["requests", "rate_limit_exceeded"], anthropic: "rate_limit_error", message: "Slow down.",
                 headers: { "retry-after": "7", "x-ratelimit-remaining-requests": "0" } },
  "fault-500": { status: 500, openai: ["server_error", null], anthropic: "api_error", message: "It broke here." },
};

function json(response, status, value, headers = {}) {
  const body = JSON.stringify(value);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body), "x-request-id": "req_mock", "request-id": "req_mock", ...headers });
  response.end(body);
}

function chat(model) {
  return { id: "chatcmpl-1", object: "chat.completion", created: 1790000000, model, service_tier: "default", x_unknown: { kept: true },
           choices: [{ index: 0, logprobs: null, finish_reason: "tool_calls",
                       message: { role: "assistant", content: "Grüße 🙂", refusal: null,
                                  tool_calls: [{ id: "call_1", type: "function", function: { name: "look", arguments: "{\"at\":\"a.txt\"}" } }] } }],
           usage };
}

function chatEvents(model, wantsUsage) {
  const event = (delta, finish = null) => ({ id: "chatcmpl-1", object: "chat.completion.chunk", created: 1790000000, model, choices: [{ index: 0, delta, finish_reason: finish }],
                                             ...(wantsUsage ? { usage: null } : {}) });
  const events = [event({ role: "assistant", content: "" }), event({ content: "Grü" }), event({ content: "ße 🙂" }),
                  event({ tool_calls: [{ index: 0, id: "call_1", type: "function", function: { name: "look", arguments: "" } }] }),
                  event({ tool_calls: [{ index: 0, function: { arguments: "{\"at\":\"a.txt\"}" } }] }), event({}, "tool_calls")];
  if (wantsUsage)
    events.push({ id: "chatcmpl-1", object: "chat.completion.chunk", created: 1790000000, model, choices: [], usage });
  return events.map((value) => `data: ${JSON.stringify(value)}\n\n`).concat("data: [DONE]\n\n");
}

function message(model) {
  return { id: "msg_1", type: "message", role: "assistant", model, stop_reason: "tool_use", stop_sequence: null, x_unknown: [1, 2],
           content: [{ type: "thinking", thinking: "Hm.", signature: "c2lnbmVk" }, { type: "text", text: "Grüße 🙂" },
                     { type: "tool_use", id: "toolu_1", name: "look", input: { at: "a.txt" } }],
           usage: messageUsage };
}

function messageEvents(model) {
  const event = (value) => `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`;
  return [
    { type: "message_start", message: { ...message(model), content: [], stop_reason: null, usage: { ...messageUsage, output_tokens: 1 } } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "ping" },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Grü" } },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "ße 🙂" } },
    { type: "content_block_stop", index: 0 },
    { type: "content_block_start", index: 1, content_block: { type: "tool_use", id: "toolu_1", name: "look", input: {} } },
    { type: "content_block_delta", index: 1, delta: { type: "input_json_delta", partial_json: "{\"at\":" } },
    { type: "content_block_delta", index: 1, delta: { type: "input_json_delta", partial_json: "\"a.txt\"}" } },
    { type: "content_block_stop", index: 1 },
    { type: "message_delta", delta: { stop_reason: "tool_use", stop_sequence: null }, usage: { output_tokens: 100 } },
    { type: "message_stop" },
  ].map(event);
}

// fault-break: three events, then the socket goes; fault-slow: events without end, so that the client can leave.
function stream(response, events, model) {
  response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "req_mock", "request-id": "req_mock" });
  response.on("close", () => { if (!response.writableFinished && model === "fault-slow") seen.closed += 1; });
  if (model === "fault-break") {
    for (const event of events.slice(0, 3)) response.write(event);
    setTimeout(() => response.socket?.destroy(), 100);
    return;
  }
  if (model === "fault-slow") {
    for (const event of events.slice(0, 3)) response.write(event);
    const timer = setInterval(() => response.write(events[3]), 100);
    response.on("close", () => clearInterval(timer));
    return;
  }
  const pieces = Buffer.from(events.join(""));
  // Cut where it hurts: in the middle of characters and of lines.
  let at = 0;
  const next = () => {
    if (at >= pieces.length) return response.end();
    response.write(pieces.subarray(at, at + 61));
    at += 61;
    setImmediate(next);
  };
  next();
}

function answer(request, response, body) {
  const path = request.url.split("?")[0];
  seen.requests += 1;
  if (path === "/_seen") return json(response, 200, seen);
  if (request.method === "GET" && path === "/v1/models")
    return json(response, 200, { object: "list", data: [{ id: "gpt-4o-mini", object: "model", created: 1, owned_by: "mock" }] });
  const value = JSON.parse(body || "{}");
  const anthropic = path.startsWith("/v1/messages");
  const fault = faults[value.model];
  if (fault)
    return json(response, fault.status, anthropic
      ? { type: "error", error: { type: fault.anthropic, message: fault.message }, request_id: "req_mock" }
      : { error: { message: fault.message, type: fault.openai[0], param: null, code: fault.openai[1] } }, fault.headers);
  if (path === "/v1/messages/count_tokens") return json(response, 200, { input_tokens: 42 });
  if (path === "/v1/embeddings")
    return json(response, 200, { object: "list", model: value.model, usage: { prompt_tokens: 8, total_tokens: 8 },
                                 data: [{ object: "embedding", index: 0, embedding: value.encoding_format === "base64"
                                   ? Buffer.from(new Float32Array([0.25, -1, 3]).buffer).toString("base64") : [0.25, -1, 3] }] });
  if (path === "/v1/chat/completions")
    return value.stream ? stream(response, chatEvents(value.model, value.stream_options?.include_usage === true), value.model)
                        : json(response, 200, chat(value.model));
  if (anthropic)
    return value.stream ? stream(response, messageEvents(value.model), value.model) : json(response, 200, message(value.model));
  json(response, 404, { error: { message: `unknown path ${path}`, type: "invalid_request_error", param: null, code: null } });
}

const server = http.createServer((request, response) => {
  const pieces = [];
  request.on("data", (piece) => pieces.push(piece));
  request.on("end", () => answer(request, response, Buffer.concat(pieces).toString()));
});
server.listen(0, "127.0.0.1", () => console.log(`mock listening on http://127.0.0.1:${server.address().port}`));
