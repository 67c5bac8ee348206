// Signals of a drop in contact at the given accounts, whatever became of them.
MATCH (s:Signal) WHERE s.accountId IN $ids AND s.kind = 'contact-drop'
RETURN s.cause AS cause, s.accountId AS accountId, s.since AS since
