// Draws lines of column competitorIds that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})
MATCH (to:Competitor {id: row.to})
CREATE (n)<-[:COMPETES_IN]-(to)
RETURN count(*) AS written
