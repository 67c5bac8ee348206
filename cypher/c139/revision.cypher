// The revision of the last write anywhere, and what tells this database from another one.
MATCH (l:Ledger {id: 'facts'})
RETURN l.revision AS revision, coalesce(l.born, '') AS born
