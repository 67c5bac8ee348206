// Takes the line of column colleagueIds away.
UNWIND $rows AS row
MATCH (n:Interaction {id: row.id})<-[r:TOOK_PART]-(:Colleague {id: row.to})
DELETE r
RETURN count(*) AS written
