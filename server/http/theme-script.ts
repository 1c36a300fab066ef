/**
 * Applies the reader's choice of light or dark before the first paint. The only inline script of our own: the policy of
 * a page allows this text and nothing else, so the layout must write exactly this.
 */
export const themeScript =
  'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';
