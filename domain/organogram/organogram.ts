// An organogram: the posts of one organisation on one day, who holds each and which post it reports to.

/** A post as a file states it; ids are those of seats. Who holds it is only known by name. */
export interface SheetPost {
  id: string;
  title: string | null;
  department: string | null;
  /** A post of the same organogram; null is none, or one that is not in it. */
  reportsToId: string | null;
  evidence: string | null;
  names: string[];
}

/** One organisation on one day, as a file states it. */
export interface Sheet {
  accountId: string;
  name: string;
  /** YYYY-MM-DD. */
  date: string;
  posts: SheetPost[];
  /** Posts that the file lists to say that they have been given up. */
  ended: SheetPost[];
}

export interface Post {
  id: string;
  title: string | null;
  department: string | null;
  reportsToId: string | null;
  evidence: string | null;
  /** Who holds it: names by person. A job may be shared. */
  holders: ReadonlyMap<string, string>;
}

/** Posts by id, with the persons told apart. */
export type Organogram = ReadonlyMap<string, Post>;

/** Organograms are documents that somebody published. */
export const ORGANOGRAM_SOURCE = 'document';

/** The seat of a post: posts are numbered per organisation. */
export function seatIdOfPost(accountId: string, post: string): string {
  return `${accountId}/${post}`;
}

/** Whether a seat of the account is a post of its organograms; its other seats are left alone. */
export function isPost(accountId: string, seatId: string): boolean {
  return seatId.startsWith(`${accountId}/`);
}
