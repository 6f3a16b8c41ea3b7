// Counting and printing of checks, and the admin API, for the scripts of tests/agents.
export class Checks {
  passed = 0;
  failed = 0;

  is(name, good, detail = "") {
    if (good) this.passed += 1;
    else this.failed += 1;
    console.log(`${good ? "ok  " : "FAIL"} ${name}${good || !detail ? "" : `: ${detail}`}`);
  }

  /** Runs one check; what it throws is a failure with its text, and so is more than 15 s. */
  async run(name, body) {
    let timer;
    const limit = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error("no end within 15 s")), 15000)));
    try {
      await Promise.race([body(), limit]);
      this.is(name, true);
    } catch (error) {
      this.is(name, false, String(error?.message ?? error).slice(0, 1500));
    } finally {
      clearTimeout(timer);
    }
  }

  /** The last line, and the exit code. */
  finish() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed === 0 && this.passed > 0 ? 0 : 1);
  }
}

export async function admin(path, body) {
  const answer = await fetch(`${process.env.GATEWAY}/admin/${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${process.env.SLUICE_ADMIN_TOKEN}`, "content-type": "application/json" },
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`admin ${path}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

export const simulator = async () => (await admin("providers")).find((provider) => provider.name.toLowerCase() === "simulator");

/** The records of a key, oldest first, once there are `wanted` of them (or after 10 s). */
export async function records(key, wanted) {
  for (const deadline = Date.now() + 10000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const found = (await admin(`usage?limit=100&api_key_id=${key.id}`)).records;
    if (found.length >= wanted || Date.now() > deadline) return found.reverse();
  }
}
