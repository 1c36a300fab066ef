export * from "./ledger";
export * from "./pages";
export * from "./people";
export * from "./review";
export * from "./sources";
export * from "./system";
