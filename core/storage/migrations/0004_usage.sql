-- 0004_usage.sql: whose project a request belonged to, how exact it went through and what became of it.

ALTER TABLE request ADD COLUMN project_id BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';
ALTER TABLE request ADD COLUMN project_dir TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN error_code TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN exactness INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN guard INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN queued_us INTEGER NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN downgraded_from TEXT NOT NULL DEFAULT '';
