// Takes the line of column colleagueId away.
UNWIND $rows AS row
MATCH (n:Action {id: row.id})-[r:ASSIGNED_TO]->(:Colleague {id: row.to})
DELETE r
RETURN count(*) AS written
