// When the given revisions were written.
MATCH (c:Change) WHERE c.revision IN $revisions
RETURN c.revision AS revision, max(c.at) AS at
