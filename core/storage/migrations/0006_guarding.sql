-- 0006_guarding.sql: what a rule looks at (as JSON), and more about each event.

ALTER TABLE guardrail ADD COLUMN details TEXT NOT NULL DEFAULT '{}';

ALTER TABLE guardrail_event ADD COLUMN direction TEXT NOT NULL DEFAULT 'request';
ALTER TABLE guardrail_event ADD COLUMN severity TEXT NOT NULL DEFAULT 'medium';
ALTER TABLE guardrail_event ADD COLUMN agent TEXT NOT NULL DEFAULT '';
ALTER TABLE guardrail_event ADD COLUMN provider_name TEXT NOT NULL DEFAULT '';
ALTER TABLE guardrail_event ADD COLUMN model TEXT NOT NULL DEFAULT '';
ALTER TABLE guardrail_event ADD COLUMN sealed BLOB;
