/** A sentence in both languages of the interface. */
export type Bilingual = { readonly de: string; readonly en: string }
