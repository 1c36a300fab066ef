/** The keys of reading pages, and the message that says what each does; the reader's script listens to them. */
export const shortcuts = [
  ["/", "common.keys.search"],
  ["e", "common.keys.edit"],
  ["h", "common.keys.history"],
  ["?", "common.keys.help"],
] as const;
