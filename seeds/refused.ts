/** What was asked for cannot be made; the message says what to change. */
export class SeedRefused extends Error {}
