-- 0002_refusals.sql: bursts of requests that were refused before admission, one row a burst instead of one a request.

CREATE TABLE refusal (
    id INTEGER PRIMARY KEY,
    first_us INTEGER NOT NULL,
    last_us INTEGER NOT NULL,
    count INTEGER NOT NULL,
    key_id BLOB,
    stage TEXT NOT NULL,
    status INTEGER NOT NULL,
    reason TEXT NOT NULL,
    agent TEXT NOT NULL,
    client_address TEXT NOT NULL
) STRICT;

CREATE INDEX refusal_by_time ON refusal (last_us);
