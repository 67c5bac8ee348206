// Accounts that may be seen with all that is stated of them, who manages them, and the group they count in.
MATCH (a:Account) WHERE a.id IN $ids AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
RETURN a.id AS id, properties(a) AS stored, [(c:Colleague)-[:MANAGES]->(a) | c.id] AS colleagueIds,
  head(COLLECT {
    MATCH (a)-[m:MEMBER_OF]->(root:Account)
    MATCH (g:Group {id: root.id}) WHERE g.generation = m.generation
    RETURN root.id ORDER BY coalesce(m.effectiveStake, -1) DESC, root.id
  }) AS groupId
