// Takes the line of column dealId away.
UNWIND $rows AS row
MATCH (n:Action {id: row.id})-[r:ACTS_IN]->(:Deal {id: row.to})
DELETE r
RETURN count(*) AS written
