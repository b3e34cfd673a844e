/** Words that staff read: German first, English complete beside it. */
export type Bilingual = { readonly de: string; readonly en: string }
