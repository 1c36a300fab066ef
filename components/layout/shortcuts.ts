/** The keys of reading pages, and the message that says what each does; the reader's script listens to them. */
export const shortcuts = [
  ["/", "common.keys.search"],
  ["e", "common.keys.edit"],
  ["h", "common.keys.history"],
  ["?", "common.keys.help"],
] as const;

/** The keys of the queue and of a proposal; the script of the review listens to them. */
export const workbenchShortcuts = [
  ["j", "workbench.keys.down"],
  ["k", "workbench.keys.up"],
  ["n", "workbench.keys.undecided"],
  ["m", "workbench.keys.mark"],
  ["o", "workbench.keys.open"],
  ["a", "workbench.keys.approve"],
  ["r", "workbench.keys.ask"],
  ["x", "workbench.keys.reject"],
  ["c", "workbench.keys.comment"],
  ["u", "workbench.keys.queue"],
  ["Ctrl + Enter", "workbench.keys.send"],
  ["Esc", "workbench.keys.leave"],
] as const;
