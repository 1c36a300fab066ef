import type { SourceType } from "@/domain/claims/vocabularies";

const classes: Partial<Record<SourceType, string>> = {
  wire: "NewsArticle",
  newspaper: "NewsArticle",
  broadcaster: "NewsArticle",
  live_blog: "LiveBlogPosting",
  un_ngo: "Report",
  academic: "ScholarlyArticle",
  social_post: "SocialMediaPosting",
};

/** What schema.org calls a source of this type; whatever has no word of its own there is a work. */
export const sourceClass = (type: SourceType | undefined): string => (type && classes[type]) ?? "CreativeWork";
