-- 0003_guardrails.sql: patterns that may not leave the machine as they are, and each time that one was triggered.

CREATE TABLE guardrail (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    pattern TEXT NOT NULL,
    mode TEXT NOT NULL,
    replacement TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    position INTEGER NOT NULL,
    created_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Name and pattern are copied, without a reference: events outlive the rule. What matched is only here masked.
CREATE TABLE guardrail_event (
    id BLOB NOT NULL PRIMARY KEY,
    rule_id BLOB NOT NULL,
    rule_name TEXT NOT NULL,
    pattern TEXT NOT NULL,
    mode TEXT NOT NULL,
    key_id BLOB NOT NULL,
    request_id BLOB NOT NULL,
    place TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    matches INTEGER NOT NULL,
    created_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX guardrail_event_by_time ON guardrail_event (created_us);
