import { KioskStartPage, kioskParts, renderPage, type KioskProps } from '@meinungsbild/design'
import { kioskPassText } from '@meinungsbild/exchange'
import type { Context, Hono } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { surveyFrame } from '../pages/frame.ts'
import type { FormEnv } from '../requests/form-body.ts'
import { languageField, routes } from '../routes.ts'
import { languageOf, type PreparedSurvey } from '../shelf/prepared-survey.ts'
import { asKioskPage, holdsAnswers, languageOfPage } from './kiosk-page.ts'
import {
  kioskPatterns,
  passField,
  readSitting,
  sittingHref,
  startHref,
  type SittingName,
} from './kiosk-routes.ts'
import { openSittings } from './sittings.ts'
import { trustedDevice } from './trusted-device.ts'

/**
 * A survey on a shared device, such as a tablet in a library: the same pages at addresses of one sitting, which is over as
 * soon as somebody has sent their answers, ends it, or does nothing for a while. From then on those addresses lead to the
 * beginning, so that neither the back button nor the history shows anything of the person before.
 */
export function kioskRoutes(app: Hono<FormEnv>, deps: CollectorDeps): void {
  const sittings = openSittings(deps.now, deps.random)

  app.get(kioskPatterns.start, (c) => {
    const prepared = surveyFor(c, deps)
    return prepared === undefined ? c.notFound() : showStart(c, prepared)
  })

  app.post(kioskPatterns.start, (c) => {
    if (surveyFor(c, deps) === undefined) return c.notFound()
    const sitting = { id: sittings.begin(), pass: c.req.query(passField) }
    const language = c.req.query(languageField)
    const query = language === undefined ? '' : `?${languageField}=${encodeURIComponent(language)}`
    return c.redirect(sittingHref(slugIn(c), sitting) + query, 303)
  })

  app.on(['GET', 'POST'], kioskPatterns.end, (c) => {
    const sitting = sittingIn(c)
    sittings.end(sitting.id)
    return backToStart(c, sitting)
  })

  app.on(['GET', 'POST'], [kioskPatterns.first, kioskPatterns.pages], async (c) => {
    const sitting = sittingIn(c)
    const prepared = surveyFor(c, deps)
    if (prepared === undefined) return c.notFound()
    if (!sittings.isOpen(sitting.id)) return backToStart(c, sitting)
    const isTrusted =
      sitting.pass !== undefined && deps.verify(kioskPassText(prepared.survey.id), sitting.pass)
    const request = await requestBehind(c, deps, sitting, isTrusted)
    const response = await app.fetch(request, isTrusted ? trustedDevice : c.env)
    return forDevice(c, response, sitting, () => sittings.end(sitting.id))
  })

  function backToStart(c: Context, { pass }: SittingName): Response {
    // Pages that the browser keeps whole for its back button go with the rest; only over HTTPS and on this machine.
    c.header('clear-site-data', '"cache"')
    c.header('cache-control', 'no-store')
    return c.redirect(startHref(slugIn(c), pass), 303)
  }
}

/** A survey that anybody may answer; with codes the way leads over another server. */
function surveyFor(c: Context, { shelf }: CollectorDeps): PreparedSurvey | undefined {
  const prepared = shelf.survey(slugIn(c))
  return prepared?.survey.access.kind === 'open' ? prepared : undefined
}

function showStart(c: Context, { survey }: PreparedSurvey): Response {
  const language = languageOf(survey, c.req.query(languageField))
  const { slug, questionnaire } = survey
  const pass = c.req.query(passField)
  const frame = surveyFrame(survey, language, routes.start.href(slug))
  const languages = frame.languages.map((link) => ({
    ...link,
    href: startHref(slug, pass, { [languageField]: link.language }),
  }))
  const html = renderPage(
    <KioskStartPage
      frame={{ ...frame, languages, links: { home: startHref(slug, pass) } }}
      title={questionnaire.title}
      introduction={questionnaire.introduction}
      beginHref={startHref(slug, pass, { [languageField]: language })}
    />,
  )
  const own = routes.start.href(slug)
  return pageResponse(asKioskPage(html, { from: own, base: own, parts: noParts }))
}

/** Nobody is there: nothing to end, and nobody to ask. */
const noParts = { head: '', top: '' }

/** What the app is asked for in the place of an address of the device. */
async function requestBehind(
  c: Context,
  { addressHeader }: CollectorDeps,
  sitting: SittingName,
  isTrusted: boolean,
): Promise<Request> {
  const url = new URL(c.req.url)
  const before = sittingHref(slugIn(c), sitting)
  url.pathname = routes.start.href(slugIn(c)) + url.pathname.slice(before.length)
  const headers = new Headers(c.req.raw.headers)
  // The answer is to be read here, and as it is now.
  headers.delete('accept-encoding')
  headers.delete('if-none-match')
  if (isTrusted && addressHeader !== undefined) headers.delete(addressHeader)
  const { method } = c.req
  const body = method === 'POST' ? await c.req.arrayBuffer() : null
  return new Request(url, { method, headers, body })
}

/** The answer of the app with the ways of a device, kept by no browser. */
async function forDevice(
  c: Context,
  response: Response,
  sitting: SittingName,
  end: () => void,
): Promise<Response> {
  const slug = slugIn(c)
  const base = sittingHref(slug, sitting)
  const from = routes.start.href(slug)
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'no-store')
  headers.delete('etag')
  const { status } = response
  const location = headers.get('location')
  if (location?.startsWith(from) === true)
    headers.set('location', base + location.slice(from.length))
  if (headers.get('content-type')?.startsWith('text/html') !== true)
    return new Response(response.body, { status, headers })
  const html = await response.text()
  const stage = stageOf(c, html)
  if (stage.kind === 'over') end()
  const endHref = sittingHref(slug, sitting, '/ende')
  const parts = kioskParts({ language: languageOfPage(html), endHref, stage })
  headers.delete('content-length')
  return new Response(asKioskPage(html, { from, base, parts }), { status, headers })
}

/** Who has sent something that needs no form any more is through: with thanks, or with a reason. */
function stageOf(c: Context, html: string): KioskProps['stage'] {
  if (holdsAnswers(html)) return { kind: 'journey' }
  if (c.req.method === 'POST') return { kind: 'over' }
  const { pathname, search } = new URL(c.req.url)
  return { kind: 'page', href: pathname + search }
}

function pageResponse(html: string): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(html, { headers })
}

function slugIn(c: Context): string {
  return c.req.param('slug') ?? ''
}

function sittingIn(c: Context): SittingName {
  return readSitting(c.req.param('sitting') ?? '')
}
