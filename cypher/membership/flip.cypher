// Makes new generations the ones that are read, with the counts the portfolio shows.
UNWIND $rows AS row
MERGE (g:Group {id: row.id})
SET g.generation = row.generation, g.members = row.members, g.affiliates = row.affiliates, g.builtOn = $on,
  g.revision = $revision
RETURN count(*) AS written
