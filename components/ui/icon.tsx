/** Outlines of Lucide icons (ISC licence), drawn here so that a reading page carries the few it shows and no library. */
const outlines = {
  search: "m21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z",
  check: "M20 6 9 17l-5-5",
  alert: "M12 9v4M12 17h.01M10.29 3.86 1.82 18a2 2 0 0 0 1.71 3h16.94a2 2 0 0 0 1.71-3L13.71 3.86a2 2 0 0 0-3.42 0Z",
  stop: "M12 8v4M12 16h.01M7.86 2h8.28L22 7.86v8.28L16.14 22H7.86L2 16.14V7.86Z",
  info: "M12 16v-4M12 8h.01M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0Z",
  arrow: "M5 12h14M12 5l7 7-7 7",
} as const;

export type IconName = keyof typeof outlines;

type Props = { name: IconName; mirrored?: boolean };

/** A decorative icon: what it says is also said in words beside it. `mirrored` turns arrows in right-to-left text. */
export function Icon({ name, mirrored }: Props) {
  return (
    <svg
      aria-hidden="true"
      className={`size-[1.1em] shrink-0 ${mirrored ? "rtl:-scale-x-100" : ""}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={outlines[name]} />
    </svg>
  );
}
