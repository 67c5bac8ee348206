// Draws lines of column colleagueIds that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Deal {id: row.id})
MATCH (to:Colleague {id: row.to})
CREATE (n)<-[:WORKS_ON]-(to)
RETURN count(*) AS written
