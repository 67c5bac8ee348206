// Draws lines of column competitorId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Assessment {id: row.id})
MATCH (to:Competitor {id: row.to})
CREATE (n)-[:COMPARES_WITH]->(to)
RETURN count(*) AS written
