// Notes the day up to which stakes that begin or end are worked into the groups.
MERGE (l:Ledger {id: 'facts'})
ON CREATE SET l.revision = 0, l.born = randomUUID()
SET l.rolledOn = $on
RETURN 1 AS written
