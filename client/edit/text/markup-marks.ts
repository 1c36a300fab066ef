import { syntaxTree } from "@codemirror/language";
import { Prec, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, Direction, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

const soft = ["HeaderMark", "EmphasisMark", "StrikethroughMark", "CodeMark", "LinkMark", "ListMark", "QuoteMark"];
const classes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...soft, "URL", "CodeInfo", "TableDelimiter", "TaskMarker", "Escape"].map((name) => [name, "mark"]),
  ),
  ATXHeading1: "head",
  ATXHeading2: "head",
  ATXHeading3: "head",
  ATXHeading4: "head",
  ATXHeading5: "head",
  ATXHeading6: "head",
  SetextHeading1: "head",
  SetextHeading2: "head",
  Emphasis: "em",
  StrongEmphasis: "strong",
  Strikethrough: "del",
  InlineCode: "code",
  FencedCode: "code",
  Wikilink: "chip",
  Citation: "chip",
  Figure: "chip figure",
};
const marks: Readonly<Record<string, Decoration>> = Object.fromEntries(
  Object.entries(classes).map(([name, of]) => [
    name,
    Decoration.mark({
      class: of
        .split(" ")
        .map((one) => `md-${one}`)
        .join(" "),
    }),
  ]),
);

/** Latin words and brackets in an Arabic line, and the other way round, stand for themselves: their signs do not wander. */
const apart = new Set(["Wikilink", "Citation", "Figure", "URL", "InlineCode"]);
const isolate = Decoration.mark({
  class: "md-apart",
  inclusive: true,
  attributes: { dir: "ltr" },
  bidiIsolate: Direction.LTR,
});

const asTyped = Decoration.line({ attributes: { dir: "auto" } });

type Pick = (name: string) => Decoration | undefined;

/** A decoration of what is on the screen, made anew when that changes. */
const ofTree = (pick: Pick) =>
  class {
    set: DecorationSet;
    tree;
    constructor(view: EditorView) {
      this.tree = syntaxTree(view.state);
      this.set = decorate(view, pick);
    }
    update({ view, docChanged, viewportChanged, state }: ViewUpdate) {
      const tree = syntaxTree(state);
      if (!docChanged && !viewportChanged && tree === this.tree) return;
      this.tree = tree;
      this.set = decorate(view, pick);
    }
  };

function decorate(view: EditorView, pick: Pick): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const mark = pick(node.name);
        if (mark && node.to > node.from) found.add(Math.max(node.from, from), Math.min(node.to, to), mark);
      },
    });
  return found.finish();
}

const styled = ViewPlugin.fromClass(
  ofTree((name) => marks[name]),
  { decorations: (plugin) => plugin.set },
);

const isolated = ViewPlugin.fromClass(
  ofTree((name) => (apart.has(name) ? isolate : undefined)),
  {
    provide: (plugin) => {
      const set = (view: EditorView) => view.plugin(plugin)?.set ?? Decoration.none;
      return Prec.lowest([EditorView.outerDecorations.of(set), EditorView.bidiIsolatedRanges.of(set)]);
    },
  },
);

const directed = ViewPlugin.fromClass(
  class {
    set: DecorationSet;
    constructor(view: EditorView) {
      this.set = linesOf(view);
    }
    update({ view, docChanged, viewportChanged }: ViewUpdate) {
      if (docChanged || viewportChanged) this.set = linesOf(view);
    }
  },
  { decorations: (plugin) => plugin.set },
);

function linesOf(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      found.add(line.from, line.from, asTyped);
      at = line.to + 1;
    }
  return found.finish();
}

/** How the text looks: markup dimmed, our additions as chips, and each line in the direction of its own words. */
export const markupMarks = [EditorView.perLineTextDirection.of(true), styled, isolated, directed];
