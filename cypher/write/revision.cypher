// The revision of the last write.
MATCH (l:Ledger {id: 'facts'})
RETURN l.revision AS revision
