// Raises signals: each once per cause, whatever happened to it since.
UNWIND $rows AS row
MERGE (s:Signal {id: row.id})
ON CREATE SET s = row
RETURN count(*) AS written
