import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { formatInstant, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = {
  locale: Locale;
  id: string | number;
  lease?: { holder: string; until: Moment; mine: boolean } | undefined;
};

/** Who is looking at a proposal, and the buttons to say so, to stop, or to take it over. A signal to colleagues, not a lock. */
export function LeasePanel({ locale, id, lease }: Props) {
  const t = translator(locale);
  const step = (name: "take" | "release", label: string, over = false) => (
    <form method="post" action={paths.changesetStep(locale, id, name)}>
      {over && <input type="hidden" name="over" value="true" />}
      <button type="submit" className="button">
        {label}
      </button>
    </form>
  );
  return (
    <section className="panel stack" aria-labelledby="lease">
      <h2 id="lease">{t("review.lease.title")}</h2>
      <p className="small">
        {lease
          ? t(lease.mine ? "review.lease.mine" : "review.queue.heldBy", {
              name: isolate(lease.holder),
              time: formatInstant(lease.until, locale),
            })
          : t("review.lease.nobody")}
      </p>
      <div className="actions">
        {!lease && step("take", t("review.lease.take"))}
        {lease?.mine && step("take", t("review.lease.renew"))}
        {lease?.mine && step("release", t("review.lease.release"))}
        {lease && !lease.mine && step("take", t("review.lease.takeOver"), true)}
      </div>
    </section>
  );
}
