// What the rows of the members of some groups were told from.
MATCH (s:Score) WHERE s.groupId IN $groups AND s.list = $list
RETURN s.groupId AS groupId, s.accountId AS accountId, s.row AS row
ORDER BY groupId, accountId
