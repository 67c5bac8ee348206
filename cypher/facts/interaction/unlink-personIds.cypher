// Takes the line of column personIds away.
UNWIND $rows AS row
MATCH (n:Interaction {id: row.id})<-[r:TOOK_PART]-(:Person {id: row.to})
DELETE r
RETURN count(*) AS written
