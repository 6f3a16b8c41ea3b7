-- 0001_ledger.sql: configuration, one row per finished request, and its sums per quarter of an hour.
-- Ids are the 16 bytes of the UUID, times are µs since 1970 (UTC), money is pico-USD (NULL: unpriced).

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE provider (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    preset TEXT NOT NULL,
    protocol TEXT NOT NULL,
    auth TEXT NOT NULL,
    base_url TEXT NOT NULL,
    headers TEXT NOT NULL,
    models TEXT NOT NULL,
    price_source TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    position INTEGER NOT NULL,
    created_us INTEGER NOT NULL,
    updated_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE virtual_key (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    prefix TEXT NOT NULL,
    default_provider BLOB,
    note TEXT NOT NULL,
    colour TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    requests_per_minute INTEGER NOT NULL,
    created_us INTEGER NOT NULL,
    revoked_us INTEGER,
    revoke_reason TEXT NOT NULL,
    last_used_us INTEGER
) STRICT, WITHOUT ROWID;

-- No reference to provider or virtual_key: history outlives both.
CREATE TABLE request (
    id BLOB NOT NULL PRIMARY KEY,
    started_us INTEGER NOT NULL,
    key_id BLOB NOT NULL,
    provider_id BLOB NOT NULL,
    provider_name TEXT NOT NULL,
    protocol TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    model_asked TEXT NOT NULL,
    model_served TEXT NOT NULL,
    agent TEXT NOT NULL,
    agent_version TEXT NOT NULL,
    session_id TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    status INTEGER NOT NULL,
    stage TEXT NOT NULL,
    error TEXT NOT NULL,
    stream INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL,
    output INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    audio_input INTEGER NOT NULL,
    audio_cache_read INTEGER NOT NULL,
    audio_output INTEGER NOT NULL,
    image_input INTEGER NOT NULL,
    image_output INTEGER NOT NULL,
    web_searches INTEGER NOT NULL,
    audio_seconds INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    provider_cost_pico INTEGER,
    service_tier TEXT NOT NULL,
    region TEXT NOT NULL,
    cost_pico INTEGER,
    reported_cost INTEGER NOT NULL,
    ttft_us INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    connect_us INTEGER NOT NULL,
    request_bytes INTEGER NOT NULL,
    response_bytes INTEGER NOT NULL,
    client_address TEXT NOT NULL,
    failed INTEGER NOT NULL,
    unpriced INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX request_by_time ON request (started_us);

CREATE INDEX request_by_key ON request (key_id, started_us);

-- A quarter of an hour, because every zone's days begin on one: India is 5:30 ahead, Nepal 5:45.
CREATE TABLE usage_quarter (
    quarter INTEGER NOT NULL,
    key_id BLOB NOT NULL,
    provider_id BLOB NOT NULL,
    model TEXT NOT NULL,
    agent TEXT NOT NULL,
    requests INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached INTEGER NOT NULL,
    output INTEGER NOT NULL,
    cost_pico INTEGER NOT NULL,
    PRIMARY KEY (quarter, key_id, provider_id, model, agent)
) STRICT, WITHOUT ROWID;
