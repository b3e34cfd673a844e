const start = '/befragung/leben-in-der-stadt'
export const questions = `${start}/fragen`

/** One request and what must come back. */
type Scenario = {
  readonly name: string
  readonly path: string
  readonly post?: { readonly body: string; readonly headers?: Record<string, string> }
  readonly status: number
  readonly says: string
}

/** What the public surface answers, request by request. */
export const scenarios: readonly Scenario[] = [
  { name: 'the overview', path: '/', status: 200, says: 'Laufende Befragungen' },
  { name: 'the start page', path: start, status: 200, says: 'Befragung beginnen' },
  {
    name: 'the start page in English',
    path: `${start}?sprache=en`,
    status: 200,
    says: 'Start the survey',
  },
  {
    name: 'a language that the survey has not',
    path: `${start}?sprache=<b>`,
    status: 200,
    says: 'Befragung beginnen',
  },
  { name: 'the first question', path: questions, status: 200, says: 'Wohnen und Leben' },
  { name: 'the thanks', path: `${start}/danke`, status: 200, says: 'Vielen Dank' },
  {
    name: 'the privacy notice',
    path: `${start}/datenschutz`,
    status: 200,
    says: 'Artikel 6 Absatz 1',
  },
  {
    name: 'the accessibility statement',
    path: `${start}/barrierefreiheit`,
    status: 200,
    says: 'Barriere melden',
  },
  { name: 'the imprint', path: `${start}/impressum`, status: 200, says: 'Rathausplatz 1' },
  { name: 'an unknown address', path: '/admin', status: 404, says: 'Diese Seite gibt es nicht' },
  {
    name: 'an unknown survey',
    path: '/befragung/nichts',
    status: 404,
    says: 'Diese Seite gibt es nicht',
  },
  {
    name: 'a name that every object has',
    path: '/befragung/constructor',
    status: 404,
    says: 'Diese Seite gibt es nicht',
  },
  {
    name: 'an unknown asset',
    path: '/assets/..%2fmain.ts',
    status: 404,
    says: 'Diese Seite gibt es nicht',
  },
  {
    name: 'unknown results',
    path: '/ergebnisse/nichts',
    status: 404,
    says: 'Diese Seite gibt es nicht',
  },
  {
    name: 'the start of a closed survey',
    path: '/befragung/vorbei',
    status: 200,
    says: 'Diese Befragung ist beendet',
  },
  {
    name: 'questions of a closed survey',
    path: '/befragung/vorbei/fragen',
    status: 410,
    says: 'Diese Befragung ist beendet',
  },
  {
    name: 'answers to a closed survey',
    path: '/befragung/vorbei/fragen',
    post: { body: 'page=check&go=send&carried=satisfaction%3D1' },
    status: 410,
    says: 'Diese Befragung ist beendet',
  },
  {
    name: 'the start of a survey to come',
    path: '/befragung/bald',
    status: 200,
    says: 'noch nicht begonnen',
  },
  {
    name: 'questions of a survey to come',
    path: '/befragung/bald/fragen',
    status: 403,
    says: 'noch nicht begonnen',
  },
  {
    name: 'answers to a survey to come',
    path: '/befragung/bald/fragen',
    post: { body: 'page=check&go=send' },
    status: 403,
    says: 'noch nicht begonnen',
  },
  {
    name: 'answers to an unknown survey',
    path: '/befragung/nichts/fragen',
    post: { body: 'go=send' },
    status: 404,
    says: 'Diese Seite gibt es nicht',
  },
  {
    name: 'a post to the start page',
    path: start,
    post: { body: 'go=send' },
    status: 404,
    says: 'Diese Seite gibt es nicht',
  },
  {
    name: 'an empty form',
    path: questions,
    post: { body: '' },
    status: 200,
    says: 'Wohnen und Leben',
  },
  {
    name: 'a page that is none',
    path: questions,
    post: { body: 'page=__proto__&go=next' },
    status: 200,
    says: 'Wohnen und Leben',
  },
  {
    name: 'a required question left out',
    path: questions,
    post: { body: 'page=living&go=next' },
    status: 422,
    says: 'Bitte prüfen Sie Ihre Angaben',
  },
  {
    name: 'an option that is none',
    path: questions,
    post: { body: 'page=living&go=next&satisfaction=99' },
    status: 422,
    says: 'href="#satisfaction"',
  },
  {
    name: 'sending at once',
    path: questions,
    post: { body: 'page=check&go=send' },
    status: 422,
    says: 'Bitte prüfen Sie Ihre Angaben',
  },
  {
    name: 'broken escapes',
    path: questions,
    post: { body: 'page=living&go=next&%E0%A4%A=%&satisfaction=%zz' },
    status: 422,
    says: 'Bitte prüfen Sie Ihre Angaben',
  },
  {
    name: 'JSON',
    path: questions,
    post: { body: '{"go":"send"}', headers: { 'content-type': 'application/json' } },
    status: 415,
    says: 'Diese Anfrage wurde nicht verstanden',
  },
  {
    name: 'a form with files that is none',
    path: questions,
    post: { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    status: 415,
    says: 'Diese Anfrage wurde nicht verstanden',
  },
  {
    name: 'a form from another site',
    path: questions,
    post: { body: 'page=living&go=next', headers: { origin: 'https://evil.example' } },
    status: 403,
    says: 'Diese Anfrage kam von einer anderen Seite',
  },
  {
    name: 'more than 256 kB',
    path: questions,
    post: { body: `page=wish&wish=${'x'.repeat(262_144)}` },
    status: 413,
    says: 'Ihre Angaben sind zu umfangreich',
  },
]
