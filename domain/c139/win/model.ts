/** How a win probability is computed. A change of any figure is a new version, which every shown or kept answer names. */
export const WIN_MODEL = {
  version: 'win-1',
  /**
   * How much more often a won deal held W (the top decision maker has chosen us or actively helps) than a lost one, and how
   * much more often it did not. Figures of practitioners of 控单力, who present them as drawn from their own projects:
   * self-reported, published without data, never verified. They are shown as such.
   */
  ratioOfW: { yes: 17.2, no: 0.046 },
  /** Own closed deals below which our base rate says nothing. */
  leastClosed: 20,
  fitted: {
    /** Least own won and closed deals with all of W, F and C known. */
    leastWon: 200,
    leastClosed: 1000,
    folds: 10,
    /** Least won and lost deals in every fold, else its AUC has no interval. */
    leastInFold: 2,
    /**
     * Ridge on W, F and C, as if each coefficient was drawn around 0 with a standard deviation of 10: it moves an ordinary fit
     * in the fourth digit, and lets deals end that an item separates without exception.
     */
    ridge: 0.01,
  },
  /** Of an interval of 95 %: standard errors to either side. */
  errors95: 1.959963984540054,
} as const;
