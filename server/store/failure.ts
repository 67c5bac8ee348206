export type StoreFailureCode =
  | 'given-incomplete'
  | 'no-java'
  | 'no-maven'
  | 'unsupported-system'
  | 'home-in-use'
  | 'fetch-failed'
  | 'start-failed'
  | 'password-refused';

/** Why there is no Neo4j to work with. The message is written for the person at the terminal and holds no secret. */
export class StoreFailure extends Error {
  readonly code: StoreFailureCode;

  constructor(code: StoreFailureCode, message: string) {
    super(message);
    this.name = 'StoreFailure';
    this.code = code;
  }
}
