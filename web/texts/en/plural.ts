/** `1 entity`, `3 entities`; the plural is the word with an s unless given. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
