import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/** Pastes into the text that has the focus, as a browser does it. */
const paste = (page: Page, data: { html?: string; text?: string }) =>
  page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text ?? "");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);

const samples: [what: string, html: string, markdown: string][] = [
  [
    "a web page",
    `<h1>The <em>hall</em></h1><p>A lamp <b>fell</b>, said <a href="https://paper.example/a_(b)?utm_source=x&id=2">the paper</a>.</p><ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>`,
    "## The *hall*\n\nA lamp **fell**, said [the paper](https://paper.example/a_%28b%29?id=2).\n\n- one\n- two\n   1. inner",
  ],
  [
    "dangerous markup",
    `<p onclick="x()">Words<script>alert(1)</script><img src=x onerror=alert(1)> <a href="javascript:alert(1)">stay</a> <a href="data:text/html,x">here</a><iframe src="https://x.example"></iframe></p><style>p{color:red}</style><svg onload=alert(1)><text>no</text></svg>`,
    "Words stay here",
  ],
  [
    "a word processor",
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bold<o:p></o:p></b> and <i>slanted</i></p><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>first</p><!--EndFragment--></body></html>`,
    "**Bold** and *slanted*\n\n- first",
  ],
  [
    "a document of Google",
    `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl"><span style="font-weight:400;">سقط </span><span style="font-weight:700;">مصباح</span><span style="font-style:italic"> قديم</span></p><p><a href="https://www.google.com/url?q=https://paper.example/x&sa=D"><span>link</span></a></p></b>`,
    "سقط **مصباح** *قديم*\n\n[link](https://paper.example/x)",
  ],
  [
    "a table",
    `<table><tr><th>Who</th><th>How|many</th></tr><tr><td>hurt</td><td>4</td></tr></table>`,
    "| Who | How\\|many |\n| --- | --- |\n| hurt | 4 |",
  ],
  [
    "signs that would be markup",
    `<p>2 * 3 * 4 [[x]] {{deaths}} \`code\` a_b</p>`,
    "2 \\* 3 \\* 4 \\[\\[x\\]\\] \\{{deaths}} \\`code\\` a\\_b",
  ],
];

test("what is pasted from pages and word processors becomes clean Markdown, and what is too long is refused and kept @once", async ({
  become,
  editor,
  page,
}) => {
  await become("editor");
  await editor.open("event/kalat-armed-assault");
  const body = editor.bodyIn("ar");
  for (const [what, html, markdown] of samples) {
    await body.fill("");
    await body.focus();
    await paste(page, { html, text: "the same without markup" });
    expect.soft(await page.locator('textarea[name="body.ar"]').inputValue(), what).toBe(markdown);
  }

  await body.fill("before");
  await body.focus();
  await paste(page, { text: "word ".repeat(420_000) });
  await expect(editor.alert).toContainText("512");
  await expect(page.locator('textarea[name="body.ar"]')).toHaveValue("before");
  const [file] = await Promise.all([page.waitForEvent("download"), editor.alert.getByRole("link").click()]);
  expect(file.suggestedFilename()).toBe("text.txt");
});
