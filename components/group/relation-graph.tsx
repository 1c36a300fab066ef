import { groupRelations } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { speakerText } from "../claims/speaker-text";
import { type Names, nameOf } from "../names";
import type { RelationEdge } from "./relation-edges";

type Props = { edges: readonly RelationEdge[]; group: PageRef; names: Names; locale: Locale };

const width = 460;
const rowHeight = 46;
const [hub, branch, label] = [12, 118, 132];
/** Lines for relations that keep apart are broken, as are those that a speaker denies. */
const apart = new Set<string>(["distinct_from", "rival_of"]);

/**
 * The group and those it is related to, one line a statement, with the relation and who states it. An arrow runs from
 * who stands in the relation to whom. The list below says the same in words.
 */
export function RelationGraph({ edges, group, names, locale }: Props) {
  const t = translator(locale);
  const rightToLeft = locale === "ar";
  const at = (x: number) => (rightToLeft ? width - x : x);
  const height = edges.length * rowHeight + 8;
  const middle = height / 2;
  return (
    <svg
      className="relation-graph"
      viewBox={`0 0 ${width} ${height}`}
      direction={rightToLeft ? "rtl" : "ltr"}
      role="img"
      aria-label={t("ledger.relations.drawn", { group: nameOf(group, names, locale).text })}
    >
      {edges.map(({ kind, from, to, claim }, index) => {
        const outward = from === group;
        const y = index * rowHeight + rowHeight / 2 + 2;
        const broken = apart.has(kind) || claim.attribution.verb === "denied";
        return (
          <g key={`${from}#${claim.id}`}>
            <path
              className={broken ? "edge broken" : "edge"}
              d={`M${at(hub)} ${middle} C${at(56)} ${middle} ${at(46)} ${y} ${at(90)} ${y} H${at(branch)}`}
            />
            <path className="arrow" d={arrow(at(outward ? 110 : 94), y, outward !== rightToLeft)} />
            <circle cx={at(branch)} cy={y} r="4" />
            <text x={at(label)} y={y - 3} className="name">
              {shortened(nameOf(outward ? to : from, names, locale).text, 38)}
            </text>
            <text x={at(label)} y={y + 15} className="how">
              {shortened(`${groupRelations[kind][locale]} — ${speakerText(claim.attribution, names, locale)}`, 48)}
            </text>
          </g>
        );
      })}
      <circle cx={at(hub)} cy={middle} r="8" className="hub" />
    </svg>
  );
}

/** The drawing has room for so many letters; the list below it has the whole. */
const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

const arrow = (x: number, y: number, pointsRight: boolean) => {
  const back = pointsRight ? -8 : 8;
  return `M${x + back} ${y - 5} L${x} ${y} L${x + back} ${y + 5}`;
};
