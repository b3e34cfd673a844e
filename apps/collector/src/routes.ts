/** One address: its pattern for the router, and how a link to it is made. */
export type Route<Parameters extends readonly string[]> = {
  readonly pattern: string
  href(...parameters: Parameters): string
}

function fixed(pattern: string): Route<readonly []> {
  return { pattern, href: () => pattern }
}

function withSlug(pattern: `${string}:slug${string}`): Route<readonly [slug: string]> {
  return { pattern, href: (slug) => pattern.replace(':slug', encodeURIComponent(slug)) }
}

/** Every address of the public face. */
export const routes = {
  home: fixed('/'),
  start: withSlug('/befragung/:slug'),
  questions: withSlug('/befragung/:slug/fragen'),
  media: {
    pattern: '/befragung/:slug/medien/:name',
    href: (slug: string, name: string) =>
      `/befragung/${encodeURIComponent(slug)}/medien/${encodeURIComponent(name)}`,
  },
  questionnaire: {
    pattern: '/befragung/:slug/fragebogen/:name',
    href: (slug: string, name: string) =>
      `/befragung/${encodeURIComponent(slug)}/fragebogen/${encodeURIComponent(name)}`,
  },
  urn: withSlug('/befragung/:slug/urne'),
  resume: withSlug('/befragung/:slug/fortsetzen'),
  thanks: withSlug('/befragung/:slug/danke'),
  receipt: withSlug('/befragung/:slug/beleg'),
  heads: withSlug('/befragung/:slug/tageslisten'),
  /** What the heads page shows, as it was signed. */
  headsDocument: withSlug('/befragung/:slug/tageslisten/dokument'),
  /** Every leaf under the newest head, one a line, in the order of the tree. */
  leaves: withSlug('/befragung/:slug/tageslisten/werte'),
  privacy: withSlug('/befragung/:slug/datenschutz'),
  accessibility: withSlug('/befragung/:slug/barrierefreiheit'),
  imprint: withSlug('/befragung/:slug/impressum'),
  /** Erklärung zur Barrierefreiheit of the house, where no survey is meant. */
  houseAccessibility: fixed('/barrierefreiheit'),
  /** Barriere melden: GET shows the form (`?seite=`), POST takes it. */
  barrier: fixed('/barriere-melden'),
  barrierThanks: fixed('/barriere-melden/danke'),
  resultsList: fixed('/ergebnisse'),
  /** Names no survey: a slug has no dot. */
  feed: fixed('/ergebnisse/feed.atom'),
  results: withSlug('/ergebnisse/:slug'),
  resultsQuestion: {
    pattern: '/ergebnisse/:slug/fragen/:question',
    href: (slug: string, question: string) =>
      `/ergebnisse/${encodeURIComponent(slug)}/fragen/${encodeURIComponent(question)}`,
  },
  openData: {
    pattern: '/ergebnisse/:slug/daten/:name',
    href: (slug: string, name: string) =>
      `/ergebnisse/${encodeURIComponent(slug)}/daten/${encodeURIComponent(name)}`,
  },
  catalogTurtle: fixed('/katalog.ttl'),
  catalogJsonLd: fixed('/katalog.jsonld'),
} as const

/** Every address of the internal side, which only the inside may call. */
export const internalRoutes = {
  survey: '/surveys/:id',
  results: '/results/:slug',
  resultsFile: '/results/:slug/files/:sha256',
  submissions: '/submissions',
  confirm: '/submissions/confirm',
  files: '/files',
  confirmFiles: '/files/confirm',
  counts: '/counts',
  heads: '/heads/:id',
  /** GET `?after=`: the next document that was put here, `{ place, document, signature }` or null; whoever asks signs it anew. */
  documents: '/documents',
  /** PUT `{ document, signature }`: another signature for a document that was put here, word for word. */
  signature: '/documents/signature',
  /** GET: whether the key that has signed this request is believed. */
  greeting: '/greeting',
  arrivals: '/arrivals',
  /** GET: reports of barriers that wait; POST `{ ids }` to the other: the inside holds them now. */
  barrierReports: '/barrier-reports',
  confirmBarrierReports: '/barrier-reports/confirm',
  health: '/health',
} as const

/** The name of the query field that chooses a language. */
export const languageField = 'sprache'

/** The name of the query field that says which page a report of a barrier is about. */
export const pageField = 'seite'

/** The address of the same page in `language`. */
export function inLanguageHref(href: string, language: string): string {
  return `${href}?${languageField}=${encodeURIComponent(language)}`
}
