// Raises signals: each once per cause, whatever happened to it since; answers those that are new.
UNWIND $rows AS row
OPTIONAL MATCH (known:Signal {cause: row.cause})
WITH row WHERE known IS NULL
MERGE (s:Signal {cause: row.cause})
ON CREATE SET s = row
RETURN s.id AS id
