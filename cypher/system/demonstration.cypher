// The demonstration, while it is there: its import, and the group to open first.
MATCH (i:Import) WHERE i.demo = true AND i.state IN ['queued', 'running', 'done']
OPTIONAL MATCH (g:Group) WHERE i.opensOn = g.id
RETURN i.id AS importId, i.state AS state, g.id AS groupId
ORDER BY i.createdAt DESC LIMIT 1
