export * from "./ledger";
export * from "./pages";
export * from "./people";
export * from "./reports";
export * from "./review";
export * from "./sources";
export * from "./suppressions";
export * from "./system";
