import { describe, expect, it } from "vitest";
import { isFurniture } from "./furniture";

describe("page furniture", () => {
  it.each([
    "Share",
    "Share this article on WhatsApp",
    "PRINT",
    "Subscribe to our evening letter",
    "Follow us on the channel",
    "All rights reserved.",
    "Read more:",
    "شارك",
    "شارك هذا الخبر على واتساب",
    "طباعة",
    "اقرأ أيضاً:",
    "اشترك في نشرتنا المسائية",
    "جميع الحقوق محفوظة للبريد المخترع",
  ])("is “%s”", (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    "Shares of the harbour company fell.",
    "Print shops were shut for a week.",
    "The clerk said that visitors could follow us to the hall.",
    "Comments by the clerk were not recorded.",
    "المشاركون في الاجتماع ستة.",
    "طباعة الصحيفة توقفت أسبوعاً.",
    "اقرأ أيضاً ما قاله الكاتب عن القاعة التي أغلقت.",
    "شارك في الاجتماع ستة من العاملين.",
  ])("is not “%s”", (line) => expect(isFurniture(line)).toBe(false));
});
