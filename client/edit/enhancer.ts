import type { Words } from "./words";

/** One thing that the script adds to the form of the editor, once, when the page has been read. */
export type Enhancer = (form: HTMLFormElement, words: Words) => void;
