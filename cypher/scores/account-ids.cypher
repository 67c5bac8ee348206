// Accounts that may be seen with the group they count in, a page at a time.
MATCH (a:Account) WHERE a.id > $after AND ($all OR a.confidentiality IS NULL OR a.confidentiality IN $sees)
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS id, head(COLLECT {
    MATCH (a)-[m:MEMBER_OF]->(root:Account)
    MATCH (g:Group {id: root.id}) WHERE g.generation = m.generation
    RETURN root.id ORDER BY coalesce(m.effectiveStake, -1) DESC, root.id
  }) AS groupId
ORDER BY id
