/** Who asks. Every use case takes one; loaders filter by what it may see. */
export interface Viewer {
  id: string;
  name: string;
  /** Sees records of every confidentiality; else only those named in `sees` and those without one. */
  all: boolean;
  sees: readonly string[];
}

/** The one viewer until there is sign-in: whoever sits at this machine. */
export const LOCAL_VIEWER: Viewer = { id: 'local', name: 'local', all: true, sees: [] };
