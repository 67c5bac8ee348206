// Which of some rows are stored, with the group each counts in and how it went.
UNWIND $ids AS id
MATCH (s:Score {id: id})
RETURN s.id AS id, s.groupId AS groupId, s.history AS history
