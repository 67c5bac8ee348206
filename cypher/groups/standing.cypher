// Where an account stands: its stored groups, largest stake first, the revision of the last write, and whether any account is confidential.
MATCH (l:Ledger {id: 'facts'})
RETURN l.revision AS ledger,
  EXISTS { MATCH (x:Account) WHERE x.confidentiality IS NOT NULL } AS confidential,
  COLLECT {
    MATCH (a:Account {id: $id})-[m:MEMBER_OF]->(root:Account)
    MATCH (g:Group {id: root.id}) WHERE g.generation = m.generation
    RETURN {id: root.id, name: root.name, nameEn: root.nameEn, revision: g.revision, builtOn: g.builtOn}
    ORDER BY m.effectiveStake DESC, root.id
  } AS stored
