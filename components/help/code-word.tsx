type Props = { children: string };

/** A key as the interface for programs and the files write it. */
export const CodeWord = ({ children }: Props) => (
  <code className="code-word" dir="ltr">
    {children}
  </code>
);
