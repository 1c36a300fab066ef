import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** What waits for a moderator, and what an author has proposed. */
export class ReviewQueue extends WikiPage {
  open = () => this.page.goto(paths.review(this.locale));
  openMine = () => this.page.goto(paths.mine(this.locale));
  row = (title: string) => this.main.getByRole("listitem").filter({ hasText: title });
  choose = (title: string) => this.link(title, this.row(title)).click();
}
