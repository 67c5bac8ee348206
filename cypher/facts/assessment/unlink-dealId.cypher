// Takes the line of column dealId away.
UNWIND $rows AS row
MATCH (n:Assessment {id: row.id})-[r:ASSESSES]->(:Deal {id: row.to})
DELETE r
RETURN count(*) AS written
