-- 0004_usage.sql: whose project a request belonged to, how exact it went through and what became of it; sums by
-- more dimensions, per quarter of an hour and per six hours, so that a year of ten million requests is read at once.

ALTER TABLE request ADD COLUMN project_id BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';
ALTER TABLE request ADD COLUMN project_dir TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN error_code TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN exactness INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN guard INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN queued_us INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN downgraded_from TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN saved_pico INTEGER NOT NULL DEFAULT 0;

-- What sums are kept by, each combination once: the sums themselves are numbers only, and small.
CREATE TABLE usage_series (
    id INTEGER PRIMARY KEY,
    key_id BLOB NOT NULL,
    project_id BLOB NOT NULL,
    provider_id BLOB NOT NULL,
    model TEXT NOT NULL,
    agent TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    project_dir TEXT NOT NULL,
    status INTEGER NOT NULL,
    UNIQUE (key_id, project_id, provider_id, model, agent, endpoint, project_dir, status)
) STRICT;

ALTER TABLE usage_quarter RENAME TO usage_before;

CREATE TABLE usage_quarter (
    quarter INTEGER NOT NULL,
    series INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    unpriced_tokens INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    cost_pico INTEGER NOT NULL,
    saved_pico INTEGER NOT NULL,
    PRIMARY KEY (quarter, series)
) STRICT, WITHOUT ROWID;

-- Six hours, counted since 1970. t and d: how many requests had their first byte, and their last, within that step
-- of time: under 16 ms, then each step 1.41 times as long as the one before, at last 524 s and more.
CREATE TABLE usage_part (
    part INTEGER NOT NULL,
    series INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    unpriced_tokens INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    cost_pico INTEGER NOT NULL,
    saved_pico INTEGER NOT NULL,
    t0 INTEGER NOT NULL, t1 INTEGER NOT NULL, t2 INTEGER NOT NULL, t3 INTEGER NOT NULL,
    t4 INTEGER NOT NULL, t5 INTEGER NOT NULL, t6 INTEGER NOT NULL, t7 INTEGER NOT NULL,
    t8 INTEGER NOT NULL, t9 INTEGER NOT NULL, t10 INTEGER NOT NULL, t11 INTEGER NOT NULL,
    t12 INTEGER NOT NULL, t13 INTEGER NOT NULL, t14 INTEGER NOT NULL, t15 INTEGER NOT NULL,
    t16 INTEGER NOT NULL, t17 INTEGER NOT NULL, t18 INTEGER NOT NULL, t19 INTEGER NOT NULL,
    t20 INTEGER NOT NULL, t21 INTEGER NOT NULL, t22 INTEGER NOT NULL, t23 INTEGER NOT NULL,
    t24 INTEGER NOT NULL, t25 INTEGER NOT NULL, t26 INTEGER NOT NULL, t27 INTEGER NOT NULL,
    t28 INTEGER NOT NULL, t29 INTEGER NOT NULL, t30 INTEGER NOT NULL, t31 INTEGER NOT NULL,
    d0 INTEGER NOT NULL, d1 INTEGER NOT NULL, d2 INTEGER NOT NULL, d3 INTEGER NOT NULL,
    d4 INTEGER NOT NULL, d5 INTEGER NOT NULL, d6 INTEGER NOT NULL, d7 INTEGER NOT NULL,
    d8 INTEGER NOT NULL, d9 INTEGER NOT NULL, d10 INTEGER NOT NULL, d11 INTEGER NOT NULL,
    d12 INTEGER NOT NULL, d13 INTEGER NOT NULL, d14 INTEGER NOT NULL, d15 INTEGER NOT NULL,
    d16 INTEGER NOT NULL, d17 INTEGER NOT NULL, d18 INTEGER NOT NULL, d19 INTEGER NOT NULL,
    d20 INTEGER NOT NULL, d21 INTEGER NOT NULL, d22 INTEGER NOT NULL, d23 INTEGER NOT NULL,
    d24 INTEGER NOT NULL, d25 INTEGER NOT NULL, d26 INTEGER NOT NULL, d27 INTEGER NOT NULL,
    d28 INTEGER NOT NULL, d29 INTEGER NOT NULL, d30 INTEGER NOT NULL, d31 INTEGER NOT NULL,
    PRIMARY KEY (part, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_session (
    part INTEGER NOT NULL,
    session_id TEXT NOT NULL,
    series INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    unpriced_tokens INTEGER NOT NULL,
    estimated INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached INTEGER NOT NULL,
    cache_write INTEGER NOT NULL,
    output INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    cost_pico INTEGER NOT NULL,
    saved_pico INTEGER NOT NULL,
    PRIMARY KEY (part, session_id, series)
) STRICT, WITHOUT ROWID;

-- The sums of before. Where all single requests are still there, those say what the sums did not know; elsewhere
-- endpoint and status stay empty.
CREATE TABLE usage_known (
    quarter INTEGER, key_id BLOB, provider_id BLOB, model TEXT, agent TEXT, endpoint TEXT, status INTEGER,
    requests, errors, unpriced, unpriced_tokens, estimated, input,
    cached, cache_write, output, reasoning, cost_pico, saved_pico,
    PRIMARY KEY (quarter, key_id, provider_id, model, agent, endpoint, status)
);

INSERT INTO usage_known
SELECT started_us / 900000000, key_id, provider_id, CASE model_served WHEN '' THEN model_asked ELSE model_served END,
    agent, endpoint, status,
    count(*), sum(failed), sum(unpriced),
    sum(CASE unpriced WHEN 0 THEN 0 ELSE input + cache_read + cache_write_5m + cache_write_1h + audio_input
        + audio_cache_read + image_input + output + reasoning + audio_output + image_output END),
    sum(estimated),
    sum(input + cache_read + cache_write_5m + cache_write_1h + audio_input + audio_cache_read + image_input),
    sum(cache_read + audio_cache_read), sum(cache_write_5m + cache_write_1h),
    sum(output + reasoning + audio_output + image_output), sum(reasoning), sum(coalesce(cost_pico, 0)), 0
FROM request GROUP BY 1, 2, 3, 4, 5, 6, 7;

CREATE TABLE usage_whole (
    quarter INTEGER, key_id BLOB, provider_id BLOB, model TEXT, agent TEXT,
    PRIMARY KEY (quarter, key_id, provider_id, model, agent)
);

INSERT INTO usage_whole
SELECT quarter, key_id, provider_id, model, agent FROM usage_before AS b
WHERE requests = (SELECT sum(k.requests) FROM usage_known AS k WHERE k.quarter = b.quarter AND k.key_id = b.key_id
    AND k.provider_id = b.provider_id AND k.model = b.model AND k.agent = b.agent);

DELETE FROM usage_known WHERE (quarter, key_id, provider_id, model, agent) NOT IN (SELECT quarter, key_id, provider_id, model, agent FROM usage_whole);

INSERT INTO usage_series (key_id, project_id, provider_id, model, agent, endpoint, project_dir, status)
SELECT key_id, x'00000000000000000000000000000000', provider_id, model, agent, endpoint, '', status FROM usage_known
UNION
SELECT key_id, x'00000000000000000000000000000000', provider_id, model, agent, '', '', 0 FROM usage_before
WHERE (quarter, key_id, provider_id, model, agent) NOT IN (SELECT quarter, key_id, provider_id, model, agent FROM usage_whole);

INSERT INTO usage_quarter
SELECT k.quarter, s.id, k.requests, k.errors, k.unpriced, k.unpriced_tokens, k.estimated, k.input,
    k.cached, k.cache_write, k.output, k.reasoning, k.cost_pico, k.saved_pico
FROM usage_known AS k JOIN usage_series AS s ON s.key_id = k.key_id AND s.provider_id = k.provider_id
    AND s.model = k.model AND s.agent = k.agent AND s.endpoint = k.endpoint AND s.status = k.status;

INSERT INTO usage_quarter
SELECT b.quarter, s.id, b.requests, b.errors, b.unpriced, 0, b.estimated, b.input, b.cached, 0, b.output, 0,
    b.cost_pico, 0
FROM usage_before AS b JOIN usage_series AS s ON s.key_id = b.key_id AND s.provider_id = b.provider_id
    AND s.model = b.model AND s.agent = b.agent AND s.endpoint = '' AND s.status = 0
WHERE (b.quarter, b.key_id, b.provider_id, b.model, b.agent) NOT IN (SELECT quarter, key_id, provider_id, model, agent FROM usage_whole);

INSERT INTO usage_part
SELECT quarter / 24, series, sum(requests), sum(errors), sum(unpriced), sum(unpriced_tokens), sum(estimated), sum(input), sum(cached), sum(cache_write), sum(output), sum(reasoning),
    sum(min(cost_pico, 384307168202282325)), 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
FROM usage_quarter GROUP BY 1, 2;

CREATE TABLE usage_latency AS
SELECT r.started_us / 21600000000 AS part, s.id AS series,
    sum(r.ttft_us >= 0 AND r.ttft_us < 16000) AS t0,
    sum(r.ttft_us >= 16000 AND r.ttft_us < 22627) AS t1,
    sum(r.ttft_us >= 22627 AND r.ttft_us < 32000) AS t2,
    sum(r.ttft_us >= 32000 AND r.ttft_us < 45255) AS t3,
    sum(r.ttft_us >= 45255 AND r.ttft_us < 64000) AS t4,
    sum(r.ttft_us >= 64000 AND r.ttft_us < 90510) AS t5,
    sum(r.ttft_us >= 90510 AND r.ttft_us < 128000) AS t6,
    sum(r.ttft_us >= 128000 AND r.ttft_us < 181019) AS t7,
    sum(r.ttft_us >= 181019 AND r.ttft_us < 256000) AS t8,
    sum(r.ttft_us >= 256000 AND r.ttft_us < 362039) AS t9,
    sum(r.ttft_us >= 362039 AND r.ttft_us < 512000) AS t10,
    sum(r.ttft_us >= 512000 AND r.ttft_us < 724077) AS t11,
    sum(r.ttft_us >= 724077 AND r.ttft_us < 1024000) AS t12,
    sum(r.ttft_us >= 1024000 AND r.ttft_us < 1448155) AS t13,
    sum(r.ttft_us >= 1448155 AND r.ttft_us < 2048000) AS t14,
    sum(r.ttft_us >= 2048000 AND r.ttft_us < 2896309) AS t15,
    sum(r.ttft_us >= 2896309 AND r.ttft_us < 4096000) AS t16,
    sum(r.ttft_us >= 4096000 AND r.ttft_us < 5792619) AS t17,
    sum(r.ttft_us >= 5792619 AND r.ttft_us < 8192000) AS t18,
    sum(r.ttft_us >= 8192000 AND r.ttft_us < 11585238) AS t19,
    sum(r.ttft_us >= 11585238 AND r.ttft_us < 16384000) AS t20,
    sum(r.ttft_us >= 16384000 AND r.ttft_us < 23170475) AS t21,
    sum(r.ttft_us >= 23170475 AND r.ttft_us < 32768000) AS t22,
    sum(r.ttft_us >= 32768000 AND r.ttft_us < 46340950) AS t23,
    sum(r.ttft_us >= 46340950 AND r.ttft_us < 65536000) AS t24,
    sum(r.ttft_us >= 65536000 AND r.ttft_us < 92681900) AS t25,
    sum(r.ttft_us >= 92681900 AND r.ttft_us < 131072000) AS t26,
    sum(r.ttft_us >= 131072000 AND r.ttft_us < 185363800) AS t27,
    sum(r.ttft_us >= 185363800 AND r.ttft_us < 262144000) AS t28,
    sum(r.ttft_us >= 262144000 AND r.ttft_us < 370727600) AS t29,
    sum(r.ttft_us >= 370727600 AND r.ttft_us < 524288000) AS t30,
    sum(r.ttft_us >= 524288000) AS t31,
    sum(r.duration_us >= 0 AND r.duration_us < 16000) AS d0,
    sum(r.duration_us >= 16000 AND r.duration_us < 22627) AS d1,
    sum(r.duration_us >= 22627 AND r.duration_us < 32000) AS d2,
    sum(r.duration_us >= 32000 AND r.duration_us < 45255) AS d3,
    sum(r.duration_us >= 45255 AND r.duration_us < 64000) AS d4,
    sum(r.duration_us >= 64000 AND r.duration_us < 90510) AS d5,
    sum(r.duration_us >= 90510 AND r.duration_us < 128000) AS d6,
    sum(r.duration_us >= 128000 AND r.duration_us < 181019) AS d7,
    sum(r.duration_us >= 181019 AND r.duration_us < 256000) AS d8,
    sum(r.duration_us >= 256000 AND r.duration_us < 362039) AS d9,
    sum(r.duration_us >= 362039 AND r.duration_us < 512000) AS d10,
    sum(r.duration_us >= 512000 AND r.duration_us < 724077) AS d11,
    sum(r.duration_us >= 724077 AND r.duration_us < 1024000) AS d12,
    sum(r.duration_us >= 1024000 AND r.duration_us < 1448155) AS d13,
    sum(r.duration_us >= 1448155 AND r.duration_us < 2048000) AS d14,
    sum(r.duration_us >= 2048000 AND r.duration_us < 2896309) AS d15,
    sum(r.duration_us >= 2896309 AND r.duration_us < 4096000) AS d16,
    sum(r.duration_us >= 4096000 AND r.duration_us < 5792619) AS d17,
    sum(r.duration_us >= 5792619 AND r.duration_us < 8192000) AS d18,
    sum(r.duration_us >= 8192000 AND r.duration_us < 11585238) AS d19,
    sum(r.duration_us >= 11585238 AND r.duration_us < 16384000) AS d20,
    sum(r.duration_us >= 16384000 AND r.duration_us < 23170475) AS d21,
    sum(r.duration_us >= 23170475 AND r.duration_us < 32768000) AS d22,
    sum(r.duration_us >= 32768000 AND r.duration_us < 46340950) AS d23,
    sum(r.duration_us >= 46340950 AND r.duration_us < 65536000) AS d24,
    sum(r.duration_us >= 65536000 AND r.duration_us < 92681900) AS d25,
    sum(r.duration_us >= 92681900 AND r.duration_us < 131072000) AS d26,
    sum(r.duration_us >= 131072000 AND r.duration_us < 185363800) AS d27,
    sum(r.duration_us >= 185363800 AND r.duration_us < 262144000) AS d28,
    sum(r.duration_us >= 262144000 AND r.duration_us < 370727600) AS d29,
    sum(r.duration_us >= 370727600 AND r.duration_us < 524288000) AS d30,
    sum(r.duration_us >= 524288000) AS d31
FROM request AS r
JOIN usage_series AS s ON s.key_id = r.key_id AND s.project_id = r.project_id
    AND s.provider_id = r.provider_id AND s.model = CASE r.model_served WHEN '' THEN r.model_asked ELSE r.model_served END
    AND s.agent = r.agent AND s.endpoint = r.endpoint AND s.project_dir = '' AND s.status = r.status
GROUP BY 1, 2;

UPDATE usage_part SET
    t0 = l.t0, t1 = l.t1, t2 = l.t2, t3 = l.t3, t4 = l.t4, t5 = l.t5, t6 = l.t6, t7 = l.t7,
    t8 = l.t8, t9 = l.t9, t10 = l.t10, t11 = l.t11, t12 = l.t12, t13 = l.t13, t14 = l.t14, t15 = l.t15,
    t16 = l.t16, t17 = l.t17, t18 = l.t18, t19 = l.t19, t20 = l.t20, t21 = l.t21, t22 = l.t22, t23 = l.t23,
    t24 = l.t24, t25 = l.t25, t26 = l.t26, t27 = l.t27, t28 = l.t28, t29 = l.t29, t30 = l.t30, t31 = l.t31,
    d0 = l.d0, d1 = l.d1, d2 = l.d2, d3 = l.d3, d4 = l.d4, d5 = l.d5, d6 = l.d6, d7 = l.d7,
    d8 = l.d8, d9 = l.d9, d10 = l.d10, d11 = l.d11, d12 = l.d12, d13 = l.d13, d14 = l.d14, d15 = l.d15,
    d16 = l.d16, d17 = l.d17, d18 = l.d18, d19 = l.d19, d20 = l.d20, d21 = l.d21, d22 = l.d22, d23 = l.d23,
    d24 = l.d24, d25 = l.d25, d26 = l.d26, d27 = l.d27, d28 = l.d28, d29 = l.d29, d30 = l.d30, d31 = l.d31
FROM usage_latency AS l WHERE l.part = usage_part.part AND l.series = usage_part.series;

INSERT INTO usage_session
SELECT r.started_us / 21600000000, r.session_id, s.id,
    count(*), sum(failed), sum(unpriced),
    sum(CASE unpriced WHEN 0 THEN 0 ELSE input + cache_read + cache_write_5m + cache_write_1h + audio_input
        + audio_cache_read + image_input + output + reasoning + audio_output + image_output END),
    sum(estimated),
    sum(input + cache_read + cache_write_5m + cache_write_1h + audio_input + audio_cache_read + image_input),
    sum(cache_read + audio_cache_read), sum(cache_write_5m + cache_write_1h),
    sum(output + reasoning + audio_output + image_output), sum(reasoning), sum(coalesce(cost_pico, 0)), 0
FROM request AS r
JOIN usage_series AS s ON s.key_id = r.key_id AND s.project_id = r.project_id
    AND s.provider_id = r.provider_id AND s.model = CASE r.model_served WHEN '' THEN r.model_asked ELSE r.model_served END
    AND s.agent = r.agent AND s.endpoint = r.endpoint AND s.project_dir = '' AND s.status = r.status
WHERE (r.started_us / 900000000, r.key_id, r.provider_id,
    CASE r.model_served WHEN '' THEN r.model_asked ELSE r.model_served END, r.agent) IN (SELECT quarter, key_id, provider_id, model, agent FROM usage_whole)
GROUP BY 1, 2, 3;

INSERT INTO usage_session
SELECT b.quarter / 24, '', s.id, sum(b.requests), sum(b.errors), sum(b.unpriced), 0, sum(b.estimated), sum(b.input),
    sum(b.cached), 0, sum(b.output), 0, sum(min(b.cost_pico, 384307168202282325)), 0
FROM usage_before AS b JOIN usage_series AS s ON s.key_id = b.key_id AND s.provider_id = b.provider_id
    AND s.model = b.model AND s.agent = b.agent AND s.endpoint = '' AND s.status = 0
WHERE (b.quarter, b.key_id, b.provider_id, b.model, b.agent) NOT IN (SELECT quarter, key_id, provider_id, model, agent FROM usage_whole)
GROUP BY 1, 3
ON CONFLICT (part, session_id, series) DO UPDATE SET
    requests = requests + excluded.requests, errors = errors + excluded.errors, unpriced = unpriced + excluded.unpriced,
    unpriced_tokens = unpriced_tokens + excluded.unpriced_tokens, estimated = estimated + excluded.estimated, input = input + excluded.input,
    cached = cached + excluded.cached, cache_write = cache_write + excluded.cache_write, output = output + excluded.output,
    reasoning = reasoning + excluded.reasoning, cost_pico = cost_pico + excluded.cost_pico, saved_pico = saved_pico + excluded.saved_pico;

DROP TABLE usage_latency;
DROP TABLE usage_whole;
DROP TABLE usage_known;
DROP TABLE usage_before;
