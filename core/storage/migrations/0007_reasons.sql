-- 0007_reasons.sql: which limit refused a request, and which part of its prompt made it miss the provider's cache.

ALTER TABLE request ADD COLUMN refused_by TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN changed_block TEXT NOT NULL DEFAULT '';
