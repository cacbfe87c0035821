/** Plain JSON, the only shape that crosses the journal, the memory file and the API. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
