import { qrPicture } from '@meinungsbild/design'
import { kioskPassText } from '@meinungsbild/exchange'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { publishedSurvey } from '../publishing/shut-survey.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { mayFetch } from './may-fetch.ts'
import { WaysInPage } from './ways-in-page.tsx'

/** One way to a survey: the link that anybody may follow, the door for codes, or the address of a shared device. */
export type WayIn = { readonly kind: 'link' | 'code' | 'kiosk'; readonly address: string }

/** Wege zur Befragung: the addresses of a survey with their QR codes, to be copied, printed or put up. */
export function waysInRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.waysIn.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const ways = initiative && (await waysInto(deps, initiative))
    if (initiative === undefined || ways === undefined) return notFound(c)
    const wanted = ways.find(({ kind }) => kind === c.req.query('qr'))
    if (wanted === undefined) return show(c, WaysInPage({ frame: frameOf(c), initiative, ways }))
    return c.body(qrPicture(wanted.address), 200, {
      'content-type': 'image/svg+xml',
      'content-disposition': `attachment; filename="qr-${wanted.kind}.svg"`,
    })
  })
}

/** The ways into the survey of an initiative; `undefined` before it was published. */
async function waysInto(
  { storage, admission, collector, insideKey }: StaffDeps,
  initiative: ShownInitiative,
): Promise<readonly WayIn[] | undefined> {
  const survey = await storage.surveys.ofInitiative(initiative.id)
  const published = survey && publishedSurvey(survey)
  if (survey === undefined || published === undefined) return undefined
  const slug = encodeURIComponent(published.slug)
  if (published.access.kind === 'code')
    return [{ kind: 'code', address: new URL(`/zugang/${slug}`, admission.publicUrl).href }]
  const link = new URL(`/befragung/${slug}`, collector.publicUrl).href
  // Whoever holds the pass may send answers one after another from one address: only those who run the field set devices up.
  if (!mayFetch(initiative)) return [{ kind: 'link', address: link }]
  const pass = insideKey.sign(kioskPassText(survey.id))
  return [
    { kind: 'link', address: link },
    {
      kind: 'kiosk',
      address: new URL(`/geraet/${slug}?ausweis=${pass}`, collector.publicUrl).href,
    },
  ]
}
