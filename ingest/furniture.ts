import { fold } from "@/domain/arabic/fold";

/** Lines that pages put around a text: what they offer to do with it, and nothing that anybody reports. */
const offers = [
  /^(?:share|print|email|e-mail|tweet|whatsapp|facebook|copy link|listen|save|comments?|follow us|subscribe|sign up|read more|see also|related(?: (?:articles|stories|topics))?|advertisement|most read|back to top)$/,
  /^(?:share|send|print|copy)(?: this)?(?: (?:article|story|page|post|link))?(?: (?:on|via|by|with) .{1,40})?$/,
  /^(?:subscribe|sign up) (?:to|for) .{1,60}$/,
  /^follow us on .{1,60}$/,
  /^(?:copyright|©|\(c\)) .{0,80}$/,
  /^all rights reserved\.?$/,
  /^(?:شارك|مشاركه|طباعه|ارسال|نسخ الرابط|استمع|حفظ|تعليقات|التعليقات|تابعنا|اشترك|اقرا ايضا|اقرا المزيد|المزيد|شاهد ايضا|مواضيع ذات صله|اخبار ذات صله|موضوعات متعلقه|اعلان|الاكثر قراءه|العوده الي الاعلي)$/,
  /^(?:شارك|ارسل|اطبع|انسخ)(?: (?:هذا|هذه))? (?:الخبر|المقال|المقاله|الماده|القصه|الصفحه|الرابط)(?: (?:علي|عبر|في) .{1,40})?$/,
  /^(?:اشترك|سجل) (?:في|ب).{1,60}$/,
  /^تابعنا (?:علي|عبر) .{1,60}$/,
  /^(?:جميع|كل) الحقوق محفوظه.{0,60}$/,
];

/** Whether a line is furniture of the page that the text was taken from. A line in doubt is taken for text: nothing of a source goes missing. */
export function isFurniture(line: string): boolean {
  if (line.length > 110) return false;
  const folded = fold(line)
    .toLowerCase()
    .replace(/[\s|•·:：.…]+$/u, "")
    .replace(/^[\s|•·]+/u, "")
    .replace(/\s+/gu, " ");
  return offers.some((offer) => offer.test(folded));
}
