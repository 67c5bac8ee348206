// Gives a lease back.
MATCH (l:Lease {id: $id}) WHERE l.owner = $owner
REMOVE l.owner, l.until
RETURN l.id AS id
