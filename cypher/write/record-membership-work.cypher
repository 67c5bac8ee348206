// Remembers, in the same transaction as the write, that the membership around these accounts has to be derived again.
CREATE (w:MembershipWork {revision: $revision, accountIds: $accountIds, importId: $importId})
RETURN count(*) AS written
