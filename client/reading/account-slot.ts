/** What `GET /api/v1/me` answers, as far as this script reads it. */
type Me = { signed_in: boolean; name: string | null; unread: number };

/**
 * Only asks where the sign-in left its mark (a cookie that scripts can see and that opens nothing), so that readers
 * without an account send no request. Fills the slot in the header with who is signed in. Reading pages are the same bytes for everybody; without this the
 * slot keeps its link to the sign-in page. The words come with the page, in its language.
 */
export async function fillAccountSlot() {
  const slot = document.querySelector<HTMLElement>("[data-account]");
  if (!slot || !document.cookie.includes("tawthiq-signed-in=")) return;
  const answer = await fetch("/api/v1/me", { headers: { accept: "application/json" } }).catch(() => undefined);
  if (!answer?.ok) return;
  const { signed_in: isSignedIn, name, unread }: Me = await answer.json();
  if (!isSignedIn || name === null) return;

  const { account = "", notifications = "", notificationsLabel = "" } = slot.dataset;
  const links = [link(account, name)];
  if (unread && notifications) {
    const count = link(notifications, String(unread));
    count.className = "count";
    count.ariaLabel = `${notificationsLabel}: ${unread}`;
    links.unshift(count);
  }
  slot.replaceChildren(...links);
}

function link(href: string, text: string) {
  const made = document.createElement("a");
  made.href = href;
  // By its own direction a name is told apart from its neighbours, and cut where it ends if it is too long.
  made.dir = "auto";
  made.textContent = text;
  return made;
}
