// Creates actions that are not stored yet, each with its deal.
UNWIND $rows AS row
MATCH (to:Deal {id: row.dealId})
CREATE (n:Action)-[:ACTS_IN]->(to)
SET n = row.properties
RETURN count(*) AS written
