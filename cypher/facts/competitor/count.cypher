// How many competitors are stored.
MATCH (n:Competitor)
RETURN count(n) AS count
