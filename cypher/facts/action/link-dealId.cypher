// Draws lines of column dealId that are not drawn yet; fewer than given are written where an end is not stored.
UNWIND $rows AS row
MATCH (n:Action {id: row.id})
MATCH (to:Deal {id: row.to})
CREATE (n)-[:ACTS_IN]->(to)
RETURN count(*) AS written
