// How many accounts, people, deals and groups are stored, and the revision of the last write.
OPTIONAL MATCH (l:Ledger {id: 'facts'})
RETURN COUNT { (:Account) } AS accounts, COUNT { (:Person) } AS people, COUNT { (:Deal) } AS deals,
  COUNT { (:Group) } AS groups, coalesce(l.revision, 0) AS revision
