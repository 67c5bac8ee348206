// Waits until every index is online, at most the given number of seconds.
CALL db.awaitIndexes($seconds)
