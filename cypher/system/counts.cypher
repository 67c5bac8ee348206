// How many accounts, people, deals and groups are stored.
CALL () { MATCH (n:Account) RETURN count(n) AS accounts }
CALL () { MATCH (n:Person) RETURN count(n) AS people }
CALL () { MATCH (n:Deal) RETURN count(n) AS deals }
CALL () { MATCH (n:Group) RETURN count(n) AS groups }
CALL () { OPTIONAL MATCH (l:Ledger {id: 'facts'}) RETURN l.revision AS revision }
RETURN accounts, people, deals, groups, coalesce(revision, 0) AS revision
