/** A duration of ISO 8601 in whole parts: P2D, PT3H30M. */
export const isoDuration = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
