import type { ChangesetState } from "@/domain/review/states";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Badge, type Tone } from "../ui/badge";

const tones: Record<ChangesetState, Tone> = {
  draft: "plain",
  submitted: "caution",
  changes_requested: "caution",
  accepted: "good",
  partially_accepted: "good",
  rejected: "danger",
  withdrawn: "plain",
  superseded: "plain",
  expired: "plain",
};

type Props = { state: ChangesetState; locale: Locale };

/** Where a proposal stands. */
export const StateBadge = ({ state, locale }: Props) => (
  <Badge tone={tones[state]}>{translator(locale)(`review.state.${state}`)}</Badge>
);
