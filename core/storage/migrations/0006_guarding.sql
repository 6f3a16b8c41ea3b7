-- 0006_guarding.sql: what a rule looks at (as JSON), and more about each event.

ALTER TABLE guardrail ADD COLUMN details TEXT NOT NULL DEFAULT '{}';

ALTER TABLE guardrail_event ADD COLUMN direction TEXT NOT NULL DEFAULT 'request';
ALTER TABLE guardrail_event ADD COLUMN severity TEXT NOT NULL DEFAULT 'medium';
ALTER TABLE guardrail_event ADD COLUMN agent TEXT NOT NULL DEFAULT '';
ALTER TABLE guardrail_event ADD COLUMN provider_name TEXT NOT NULL DEFAULT '';
ALTER TABLE guardrail_event ADD COLUMN model TEXT NOT NULL DEFAULT '';
ALTER TABLE guardrail_event ADD COLUMN sealed BLOB;

CREATE INDEX guardrail_event_by_rule ON guardrail_event (rule_id, created_us);
-- The few whose text was kept, for letting go of it in time.
CREATE INDEX guardrail_event_sealed ON guardrail_event (created_us) WHERE sealed IS NOT NULL;
