// Stores rows of scores whole.
UNWIND $rows AS row
MERGE (s:Score {id: row.id})
SET s = row
RETURN count(*) AS written
