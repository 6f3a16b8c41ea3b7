-- 0005_keys.sql: projects, what keys may do (policies as JSON, core/model/policyjson.h), former secrets, notices.

ALTER TABLE virtual_key ADD COLUMN policy TEXT NOT NULL DEFAULT '{}';
ALTER TABLE virtual_key ADD COLUMN former_secrets TEXT NOT NULL DEFAULT '[]';
ALTER TABLE virtual_key ADD COLUMN rotated_us INTEGER;
ALTER TABLE virtual_key ADD COLUMN paused_us INTEGER;
ALTER TABLE virtual_key ADD COLUMN pause_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE project (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    note TEXT NOT NULL,
    colour TEXT NOT NULL,
    governance TEXT NOT NULL,
    created_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    severity TEXT NOT NULL,
    subject BLOB NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    actor TEXT NOT NULL,
    percent INTEGER NOT NULL,
    at_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX notice_by_time ON notice (at_us);
