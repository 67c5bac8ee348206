// Creates seats that are not stored yet, each with its account.
UNWIND $rows AS row
MATCH (to:Account {id: row.accountId})
CREATE (n:Seat)-[:IN]->(to)
SET n = row.properties
RETURN count(*) AS written
