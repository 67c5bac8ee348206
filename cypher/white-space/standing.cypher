// What is written, and which groups stand: white space rests on all accounts, so what is kept of it holds for these.
MATCH (l:Ledger {id: 'facts'})
RETURN l.revision AS revision, coalesce(l.born, '') AS born,
  COLLECT { MATCH (g:Group) RETURN [count(g), sum(g.generation), coalesce(max(g.revision), 0)] }[0] AS groups
