import type { ReactNode } from "react";

type Props = {
  head: ReactNode;
  status: ReactNode;
  facts?: ReactNode;
  contents?: ReactNode;
  foot: ReactNode;
  children: ReactNode;
};

/** The plan of an article: one column on a phone, facts beside the text on a tablet, contents before it on a desk. */
export const Article = ({ head, status, facts, contents, foot, children }: Props) => (
  <article className="wrap article">
    <header className="article-head">{head}</header>
    <div className="article-status">{status}</div>
    <div className="article-facts">{facts}</div>
    <div className="article-contents">{contents}</div>
    <div className="article-body">{children}</div>
    <footer className="article-foot">{foot}</footer>
  </article>
);
