// How many events are stored.
MATCH (n:BehaviourEvent)
RETURN count(n) AS count
