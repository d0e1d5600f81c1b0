/** The shape of a language: every key of French, each a sentence. Plural forms may differ in number. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
