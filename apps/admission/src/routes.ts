/** One address: its pattern for the router, and how a link to it is made. */
type Route<Pattern extends string, Parameters extends readonly string[]> = {
  readonly pattern: Pattern
  href(...parameters: Parameters): string
}

function fixed<Pattern extends string>(pattern: Pattern): Route<Pattern, readonly []> {
  return { pattern, href: () => pattern }
}

function withOne<Pattern extends `${string}/:${string}`>(
  pattern: Pattern,
): Route<Pattern, readonly [value: string]> {
  return {
    pattern,
    href: (value) => pattern.replace(/:\w+/, () => encodeURIComponent(value)),
  }
}

/** Every address of the public door. GET shows the form for the code, POST takes it. */
export const routes = {
  home: fixed('/'),
  entry: withOne('/zugang/:slug'),
  /** POST from the door's script, as JSON: which stratum a code is of, and its signature of a blinded message. */
  signature: withOne('/zugang/:slug/signatur'),
  /** Of one e-mail: GET asks, POST unsubscribes (RFC 8058). Links to it are made inside. */
  unsubscribe: { pattern: '/abmelden/:slug/:token' },
  /** Erklärung zur Barrierefreiheit of pages that belong to no survey, and the way to where a barrier is reported. */
  accessibility: fixed('/barrierefreiheit'),
  barrier: fixed('/barriere-melden'),
  asset: withOne('/assets/:name'),
} as const

/** Every address of the internal side, which only the inside may call. */
export const internalRoutes = {
  /** PUT: takes over a signed admission list, answers `{ admissionKeys }`. DELETE: the end of the field. */
  list: withOne('/lists/:surveyId'),
  /** GET: `{ used, count }`: the hashes of the codes that are marked as used, sorted, and how many have bought something. */
  doors: withOne('/doors/:surveyId'),
  /** POST `{ hash }`: closes the code of somebody who has answered on paper; answers `{ code }`, what became of it. */
  closed: withOne('/doors/:surveyId/closed'),
  /** POST `{ hashes }`: closes codes whose owners get others; answers `{ used }`, those that have bought something and stay. */
  retired: withOne('/doors/:surveyId/retired'),
  /** GET: `{ mails }`, the ids of the e-mails that were unsubscribed from. */
  unsubscriptions: withOne('/unsubscriptions/:surveyId'),
  /** GET: whether the key that has signed this request is believed. */
  greeting: '/greeting',
  /** POST `{ codeHash }`: lets a code buy a token once more whose token was lost. */
  reissue: withOne('/lists/:surveyId/reissue'),
} as const

/** The query field that chooses a language; the same name as on the collector. */
export const languageField = 'sprache'

/** The collector's addresses that the door leads to; `collectorUrl` comes with the admission list. */
export const collectorHref = {
  home: (collectorUrl: string) => below(collectorUrl, '/'),
  questions: (collectorUrl: string, slug: string) => surveyHref(collectorUrl, slug, '/fragen'),
  privacy: (collectorUrl: string, slug: string) => surveyHref(collectorUrl, slug, '/datenschutz'),
  accessibility: (collectorUrl: string, slug: string) =>
    surveyHref(collectorUrl, slug, '/barrierefreiheit'),
  barrier: (collectorUrl: string, page: string) =>
    `${below(collectorUrl, '/barriere-melden')}?seite=${encodeURIComponent(page)}`,
  imprint: (collectorUrl: string, slug: string) => surveyHref(collectorUrl, slug, '/impressum'),
} as const

function surveyHref(collectorUrl: string, slug: string, page: string): string {
  return below(collectorUrl, `/befragung/${encodeURIComponent(slug)}${page}`)
}

function below(base: string, path: string): string {
  return base.replace(/\/$/, '') + path
}

/** The same address in `language`. */
export function inLanguageHref(href: string, language: string): string {
  const joint = href.includes('?') ? '&' : '?'
  return `${href}${joint}${languageField}=${encodeURIComponent(language)}`
}
