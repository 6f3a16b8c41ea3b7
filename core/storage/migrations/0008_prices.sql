-- 0008_prices.sql: what the user says models cost, and a quick way to the requests that have no price yet.
-- Prices are pico-USD per million tokens, or each (request, web_search, audio_second). No provider is 16 zeros.

CREATE TABLE own_price (
    id BLOB NOT NULL PRIMARY KEY,
    provider_id BLOB NOT NULL,
    price_source TEXT NOT NULL,
    model TEXT NOT NULL COLLATE NOCASE,
    from_us INTEGER,
    input_pico INTEGER NOT NULL,
    output_pico INTEGER NOT NULL,
    cache_read_pico INTEGER,
    cache_write_5m_pico INTEGER,
    cache_write_1h_pico INTEGER,
    reasoning_pico INTEGER,
    audio_input_pico INTEGER,
    audio_cache_read_pico INTEGER,
    audio_output_pico INTEGER,
    image_input_pico INTEGER,
    image_output_pico INTEGER,
    request_pico INTEGER,
    web_search_pico INTEGER,
    audio_second_pico INTEGER,
    note TEXT NOT NULL,
    set_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX own_price_once ON own_price (provider_id, price_source, model, coalesce(from_us, -9223372036854775807));

CREATE INDEX request_unpriced ON request (started_us, id) WHERE unpriced = 1;
