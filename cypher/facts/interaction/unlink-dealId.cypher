// Takes the line of column dealId away.
UNWIND $rows AS row
MATCH (n:Interaction {id: row.id})-[r:ABOUT]->(:Deal {id: row.to})
DELETE r
RETURN count(*) AS written
