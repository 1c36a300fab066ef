/** Controls that can turn the direction of what follows them, and control characters that no text needs. Zero-width joiners and direction marks stay: Persian and mixed text need them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the rule is about
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Shows direction overrides and other controls as signs (`⟦U+202E⟧`), so that they act on nothing and can be seen. */
export const showControls = (text: string): string =>
  text.replace(controls, (sign) => `⟦U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟧`);
