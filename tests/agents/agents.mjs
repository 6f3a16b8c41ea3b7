// Real coding agents, non-interactively, through Sluice against the simulator: a turn with a tool call each, judged by
// what the ledger says of the agent's own key.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Checks, admin, records, simulator } from "./checks.mjs";

const { GATEWAY, AGENTS_DIR, WORK_DIR } = process.env;
const checks = new Checks();
const provider = await simulator();
const Prompt = "use the tool: list files";
const TimeLimit = 60_000;

const agents = [
  {
    name: "Claude Code", sign: /claude/i, command: "claude",
    arguments: ["-p", Prompt, "--model", "simulator", "--allowedTools", "Bash", "--output-format", "json"],
    environment: (key) => ({ ANTHROPIC_BASE_URL: GATEWAY, ANTHROPIC_AUTH_TOKEN: key, CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1", IS_SANDBOX: "1" }),
    files: () => ({}),
  },
  {
    name: "Codex", sign: /codex/i, command: "codex",
    arguments: ["exec", "--skip-git-repo-check", "--dangerously-bypass-approvals-and-sandbox", Prompt],
    environment: (key) => ({ SLUICE_KEY: key }),
    files: () => ({ ".codex/config.toml": `model = "simulator"\nmodel_provider = "sluice"\n\n[model_providers.sluice]\nname = "Sluice"\n`
                    + `base_url = "${GATEWAY}/v1"\nenv_key = "SLUICE_KEY"\nwire_api = "responses"\n` }),
  },
  {
    name: "opencode", sign: /opencode/i, command: "opencode", arguments: ["run", Prompt],
    environment: (key) => ({ SLUICE_KEY: key, OPENCODE_DISABLE_AUTOUPDATE: "1" }),
    files: () => ({ ".config/opencode/opencode.json": JSON.stringify({
      $schema: "https://opencode.ai/config.json", model: "sluice/simulator", small_model: "sluice/simulator", autoupdate: false, permission: "allow",
      provider: { sluice: { npm: "@ai-sdk/openai-compatible", name: "Sluice", options: { baseURL: `${GATEWAY}/v1`, apiKey: "{env:SLUICE_KEY}" },
                            models: { simulator: { name: "Simulator", tool_call: true, limit: { context: 200000, output: 8000 } } } } } }) }),
  },
];

/** Runs it in a home and a project of its own; {code, output}, code null after the time limit. */
function run(agent, key) {
  const home = path.join(WORK_DIR, agent.command);
  const project = path.join(home, "project");
  fs.mkdirSync(project, { recursive: true });
  fs.writeFileSync(path.join(project, "a.txt"), "hello\n");
  for (const [name, text] of Object.entries(agent.files())) {
    fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    fs.writeFileSync(path.join(home, name), text);
  }
  return new Promise((resolve) => {
    const child = spawn(path.join(AGENTS_DIR, "node_modules/.bin", agent.command), agent.arguments, {
      cwd: project, stdio: ["ignore", "pipe", "pipe"], timeout: TimeLimit, killSignal: "SIGKILL",
      env: { PATH: process.env.PATH, LANG: "C.UTF-8", NO_PROXY: "127.0.0.1", HOME: home, ...agent.environment(key) } });
    let output = "";
    for (const pipe of [child.stdout, child.stderr]) pipe.on("data", (piece) => (output += piece));
    child.on("error", (error) => resolve({ code: null, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

for (const agent of agents) {
  const key = await admin("keys", { name: agent.name, provider_id: provider.id });
  const { code, output } = await run(agent, key.key);
  const tail = output.slice(-600);
  checks.is(`${agent.name}: ends well within ${TimeLimit / 1000} s`, code === 0, `exit code ${code}: ${tail}`);
  const found = await records(key, 2);
  const shown = JSON.stringify(found.map(({ agent: name, endpoint, status, error, stream, prompt_tokens, completion_tokens, estimated }) =>
    ({ name, endpoint, status, error, stream, prompt_tokens, completion_tokens, estimated }))).slice(0, 1200);
  checks.is(`${agent.name}: at least two requests, a turn with a tool`, found.length >= 2, `${found.length} requests; ${tail}`);
  const every = (name, test) => checks.is(`${agent.name}: ${name}`, found.length > 0 && found.every(test), shown);
  every("is recognised", (record) => agent.sign.test(record.agent));
  every("every request has status 200 and no error", (record) => record.status === 200 && record.error === null);
  every("every request is a stream", (record) => record.stream);
  every("tokens are counted, not estimated", (record) => record.prompt_tokens > 0 && record.completion_tokens > 0 && !record.estimated);
  const summary = (await admin("usage/summary?group_by=key,agent")).groups.filter((group) => [group.key, group.key_id, group.api_key_id].includes(key.id));
  checks.is(`${agent.name}: the summary has the key once, with all its requests`,
            summary.length === 1 && Number(summary[0].requests) === found.length, JSON.stringify(summary));
}
checks.finish();
