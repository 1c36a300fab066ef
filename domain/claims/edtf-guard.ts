const day = /\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|2[1-4]))?[?~%]?/.source;
const yearUnknown = /XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?[?~%]?/.source;
const one = `(?:${day}|${yearUnknown})`;
const edtf = new RegExp(`^(?:${one}|${day}/${day}|${day}/\\.\\.|\\.\\./${day}|\\[${day}(?:,${day})*\\])$`);

/** Whether a text has the form of the EDTF subset (data model, 6.2). */
export const isEdtf = (text: string): boolean => edtf.test(text);
