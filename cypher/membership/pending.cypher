// Writes whose membership has not been derived yet, the oldest first, and around how many accounts each is.
MATCH (w:MembershipWork)
RETURN w.revision AS revision, size(w.accountIds) AS accounts ORDER BY revision LIMIT $limit
