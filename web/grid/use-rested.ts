import { useEffect, useState } from 'react';

/** Letters typed within this time of each other are one search. */
const TYPED_MS = 250;

/** A value once it has not changed for a moment; what is typed is asked for at its end, not letter by letter. */
export function useRested<T>(value: T, ms = TYPED_MS): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
