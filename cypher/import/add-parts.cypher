// Keeps pieces of what an import found.
UNWIND $rows AS row
CREATE (p:ImportPart)
SET p = row
RETURN count(*) AS written
