// Takes the line of column colleagueIds away.
UNWIND $rows AS row
MATCH (n:Account {id: row.id})<-[r:MANAGES]-(:Colleague {id: row.to})
DELETE r
RETURN count(*) AS written
