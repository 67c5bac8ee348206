// The stored groups an account is a member of: root, revision, and for which day they were built.
MATCH (a:Account {id: $id})-[m:MEMBER_OF]->(root:Account)
MATCH (g:Group {id: root.id}) WHERE g.generation = m.generation
RETURN root.id AS id, root.name AS name, root.nameEn AS nameEn, g.revision AS revision, g.builtOn AS builtOn, m.effectiveStake AS effectiveStake
ORDER BY effectiveStake DESC, id
