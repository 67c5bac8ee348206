import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

export interface Crumb {
  name: string;
  /** Absent for the view itself. */
  path?: string;
}
const Crumbs = createContext<{ crumbs: Crumb[]; set(crumbs: Crumb[]): void }>({ crumbs: [], set: () => undefined });

export function CrumbsProvider({ children }: { children: ReactNode }) {
  const [crumbs, set] = useState<Crumb[]>([]);
  return <Crumbs.Provider value={{ crumbs, set }}>{children}</Crumbs.Provider>;
}

export function useShownCrumbs(): Crumb[] {
  return useContext(Crumbs).crumbs;
}

/** Says where a view stands; the top bar shows it. */
export function useCrumbs(crumbs: Crumb[]): void {
  const { set } = useContext(Crumbs);
  const key = JSON.stringify(crumbs.filter(({ name }) => name !== ''));
  useEffect(() => set(JSON.parse(key)), [set, key]);
}
