/** Carries a fresh token to the page that shows it, for one minute, in its owner's browser alone. */
export const shownTokenCookie = "tawthiq-new-token";
