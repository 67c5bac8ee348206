// Every stated exchange rate.
MATCH (r:Rate)
RETURN r.currency AS currency, r.base AS base, r.rate AS rate, r.date AS date, r.source AS source
