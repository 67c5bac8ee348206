// Takes the write lock for this transaction and counts the revision up: writes happen one after the other.
MERGE (l:Ledger {id: 'facts'})
ON CREATE SET l.revision = 0, l.born = randomUUID()
SET l.revision = l.revision + 1
RETURN l.revision AS revision
