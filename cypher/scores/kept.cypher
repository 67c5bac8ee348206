// What is stored of some rows: their content in short, how they went, and the group they count in.
UNWIND $ids AS id
MATCH (s:Score {id: id})
RETURN s.id AS id, s.digest AS digest, s.history AS history, s.groupId AS groupId
