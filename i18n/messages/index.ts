import browseAr from "./browse.ar.json" with { type: "json" };
import browseEn from "./browse.en.json" with { type: "json" };
import citeAr from "./cite.ar.json" with { type: "json" };
import citeEn from "./cite.en.json" with { type: "json" };
import claimsAr from "./claims.ar.json" with { type: "json" };
import claimsEn from "./claims.en.json" with { type: "json" };
import commonAr from "./common.ar.json" with { type: "json" };
import commonEn from "./common.en.json" with { type: "json" };
import communityAr from "./community.ar.json" with { type: "json" };
import communityEn from "./community.en.json" with { type: "json" };
import editAr from "./edit.ar.json" with { type: "json" };
import editEn from "./edit.en.json" with { type: "json" };
import errorsAr from "./errors.ar.json" with { type: "json" };
import errorsEn from "./errors.en.json" with { type: "json" };
import exploreAr from "./explore.ar.json" with { type: "json" };
import exploreEn from "./explore.en.json" with { type: "json" };
import helpAr from "./help.ar.json" with { type: "json" };
import helpEn from "./help.en.json" with { type: "json" };
import historyAr from "./history.ar.json" with { type: "json" };
import historyEn from "./history.en.json" with { type: "json" };
import invalidAr from "./invalid.ar.json" with { type: "json" };
import invalidEn from "./invalid.en.json" with { type: "json" };
import itemsAr from "./items.ar.json" with { type: "json" };
import itemsEn from "./items.en.json" with { type: "json" };
import ledgerAr from "./ledger.ar.json" with { type: "json" };
import ledgerEn from "./ledger.en.json" with { type: "json" };
import logAr from "./log.ar.json" with { type: "json" };
import logEn from "./log.en.json" with { type: "json" };
import peopleAr from "./people.ar.json" with { type: "json" };
import peopleEn from "./people.en.json" with { type: "json" };
import readingAr from "./reading.ar.json" with { type: "json" };
import readingEn from "./reading.en.json" with { type: "json" };
import refusalAr from "./refusal.ar.json" with { type: "json" };
import refusalEn from "./refusal.en.json" with { type: "json" };
import reviewAr from "./review.ar.json" with { type: "json" };
import reviewEn from "./review.en.json" with { type: "json" };
import searchAr from "./search.ar.json" with { type: "json" };
import searchEn from "./search.en.json" with { type: "json" };
import sourcingAr from "./sourcing.ar.json" with { type: "json" };
import sourcingEn from "./sourcing.en.json" with { type: "json" };
import workbenchAr from "./workbench.ar.json" with { type: "json" };
import workbenchEn from "./workbench.en.json" with { type: "json" };
import writingAr from "./writing.ar.json" with { type: "json" };
import writingEn from "./writing.en.json" with { type: "json" };

/** Every message of the interface, by language and area; an area is a pair of files beside this one. */
export const messages = {
  ar: {
    common: commonAr,
    reading: readingAr,
    claims: claimsAr,
    history: historyAr,
    search: searchAr,
    edit: editAr,
    review: reviewAr,
    people: peopleAr,
    community: communityAr,
    errors: errorsAr,
    refusal: refusalAr,
    invalid: invalidAr,
    explore: exploreAr,
    help: helpAr,
    browse: browseAr,
    cite: citeAr,
    items: itemsAr,
    ledger: ledgerAr,
    log: logAr,
    workbench: workbenchAr,
    writing: writingAr,
    sourcing: sourcingAr,
  },
  en: {
    common: commonEn,
    reading: readingEn,
    claims: claimsEn,
    history: historyEn,
    search: searchEn,
    edit: editEn,
    review: reviewEn,
    people: peopleEn,
    community: communityEn,
    errors: errorsEn,
    refusal: refusalEn,
    invalid: invalidEn,
    explore: exploreEn,
    help: helpEn,
    browse: browseEn,
    cite: citeEn,
    items: itemsEn,
    ledger: ledgerEn,
    log: logEn,
    workbench: workbenchEn,
    writing: writingEn,
    sourcing: sourcingEn,
  },
};

export type Messages = (typeof messages)["en"];
