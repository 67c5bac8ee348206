// The accounts around which some writes left membership to derive, each once, up to a number.
MATCH (w:MembershipWork) WHERE w.revision IN $revisions
UNWIND w.accountIds AS id
RETURN DISTINCT id LIMIT $limit
