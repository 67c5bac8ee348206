// Takes the line of column competitorId away.
UNWIND $rows AS row
MATCH (n:Assessment {id: row.id})-[r:COMPARES_WITH]->(:Competitor {id: row.to})
DELETE r
RETURN count(*) AS written
