// Takes away the work that has been derived.
MATCH (w:MembershipWork) WHERE w.revision IN $revisions
DELETE w
RETURN count(*) AS written
