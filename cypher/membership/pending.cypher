// Writes whose membership has not been derived yet, the oldest first.
MATCH (w:MembershipWork)
RETURN w.revision AS revision ORDER BY revision LIMIT $limit
