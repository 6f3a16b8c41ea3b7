-- 0010_recordings.sql: what requests asked and were answered, for keys whose bodies are recorded. Sealed: the key is in
-- the secret store. The id is the request's, in order of time.

CREATE TABLE recording (
    request_id BLOB PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
