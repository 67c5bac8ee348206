// Creates parts in decisions that are not stored yet.
UNWIND $rows AS row
MATCH (from:Person {id: row.personId})
MATCH (to:Deal {id: row.dealId})
CREATE (from)-[r:DECIDES_IN]->(to)
SET r = row.properties
RETURN count(*) AS written
