/** How ties are computed. A change of any figure is a new version, which every shown or kept tie names. */
export const TIE_MODEL = {
  version: 'ties-1',
  /** What one contact adds on its day. */
  channelWeights: { visit: 1, meeting: 1, call: 0.6, event: 0.4, message: 0.3, email: 0.2 },
  /** Days in which a contact loses half of what it adds. */
  halfLifeDays: 90,
  /** strength = 1 - exp(-X / scale), X being the sum of what the contacts add. */
  scale: 2,
  /** Most that e-mails can add to X together: mail volume is weak evidence. */
  emailCap: 1,
  /** Days within which a message or e-mail of ours must be answered to count. */
  answerDays: 30,
  /** Days in which a stated tie loses half of its strength. */
  statedHalfLifeDays: 180,
} as const;
