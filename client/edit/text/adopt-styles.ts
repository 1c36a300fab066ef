import { StyleModule } from "style-mod";

/**
 * The editor's own rules reach the page as a constructed style sheet. The library would write a `<style>` element, which the
 * content security policy refuses, as it must: a style sheet made by a script that the page itself loaded is not refused.
 */
export function adoptStyles() {
  const sheet = new CSSStyleSheet();
  const known: StyleModule[] = [];
  document.adoptedStyleSheets.push(sheet);
  StyleModule.mount = (
    _root: Document | ShadowRoot | DocumentOrShadowRoot,
    given: StyleModule | readonly StyleModule[],
  ) => {
    const modules = [given].flat();
    if (modules.every((module) => known.includes(module))) return;
    // The later module wins, so what is given stands in its own order before what was there.
    const others = known.filter((module) => !modules.includes(module));
    known.splice(0, known.length, ...modules, ...others);
    sheet.replaceSync(known.map((module) => module.getRules()).join("\n"));
  };
}
