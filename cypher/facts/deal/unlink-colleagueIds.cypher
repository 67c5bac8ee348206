// Takes the line of column colleagueIds away.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})<-[r:WORKS_ON]-(:Colleague {id: row.to})
DELETE r
RETURN count(*) AS written
