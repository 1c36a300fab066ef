const started = Date.now();

/** Tells a person what is being done, with the seconds since the beginning. On standard error: standard output is for results. */
export function say(text) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${text}\n`);
}

/** Ends the script with a sentence that says what to do. */
export class Stop extends Error {}
