// Keeps scores of a day: one a deal and template, the last one of the day.
UNWIND $rows AS row
MERGE (s:Snapshot {id: row.id})
SET s = row
RETURN count(*) AS written
