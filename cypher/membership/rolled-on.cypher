// The day up to which stakes that begin or end are worked into the groups; null in a store that is new.
OPTIONAL MATCH (l:Ledger {id: 'facts'})
RETURN l.rolledOn AS day
