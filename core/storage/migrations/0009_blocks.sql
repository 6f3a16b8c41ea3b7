-- 0009_blocks.sql: the sums of six hours once more per four days, for long ranges: a quarter of the rows. They are
-- made when the next four days begin; the setting says up to which block (counted since 1970, like parts). And one
-- session's sums without reading everybody's.

CREATE TABLE usage_block (
    block INTEGER NOT NULL,
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
    PRIMARY KEY (block, series)
) STRICT, WITHOUT ROWID;

INSERT INTO usage_block
SELECT (part - ((part % 16) + 16) % 16) / 16, series,
    sum(requests), sum(errors), sum(unpriced), sum(unpriced_tokens), sum(estimated), sum(input),
    sum(cached), sum(cache_write), sum(output), sum(reasoning),
    sum(max(-576460752303423487, min(576460752303423487, cost_pico))),
    sum(max(-576460752303423487, min(576460752303423487, saved_pico))), sum(t0), sum(t1), sum(t2), sum(t3),
    sum(t4), sum(t5), sum(t6), sum(t7), sum(t8), sum(t9), sum(t10), sum(t11), sum(t12), sum(t13), sum(t14),
    sum(t15), sum(t16), sum(t17), sum(t18), sum(t19), sum(t20), sum(t21), sum(t22), sum(t23), sum(t24),
    sum(t25), sum(t26), sum(t27), sum(t28), sum(t29), sum(t30), sum(t31), sum(d0), sum(d1), sum(d2),
    sum(d3), sum(d4), sum(d5), sum(d6), sum(d7), sum(d8), sum(d9), sum(d10), sum(d11), sum(d12), sum(d13),
    sum(d14), sum(d15), sum(d16), sum(d17), sum(d18), sum(d19), sum(d20), sum(d21), sum(d22), sum(d23),
    sum(d24), sum(d25), sum(d26), sum(d27), sum(d28), sum(d29), sum(d30), sum(d31)
FROM usage_part
WHERE part < (SELECT max(part) - ((max(part) % 16) + 16) % 16 FROM usage_part)
GROUP BY 1, 2;

INSERT INTO setting (name, value)
SELECT 'ledger.blocksUntil', CAST((max(part) - ((max(part) % 16) + 16) % 16) / 16 AS TEXT)
FROM usage_part GROUP BY NULL;

CREATE INDEX usage_session_by_session ON usage_session (session_id, part);
