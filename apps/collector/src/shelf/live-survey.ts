import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Asset, LiveJourney } from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { asksForToday, livePage, portableQuestionnaire } from '@meinungsbild/questionnaire'
import { routes } from '../routes.ts'

/** What the script of a survey's pages needs where something on a page depends on answers to the same page. */
export type LiveSurvey = {
  /** Of the page with this id; undefined if nothing on it can change. `today` is an ISO date. */
  readonly page: (id: string, today: string) => LiveJourney | undefined
  /** Whether such a page is another one tomorrow. */
  readonly dependsOnDay: boolean
  /** The questionnaire as browsers fetch it; undefined if no page asks for it. Its name is made of its contents. */
  readonly file: { readonly name: string; readonly href: string; readonly asset: Asset } | undefined
}

export function liveSurvey({ slug, questionnaire }: PublishedSurvey): LiveSurvey {
  const pages = new Map(
    questionnaire.pages.flatMap(({ id }) => {
      const live = livePage(questionnaire, id)
      return live === undefined ? [] : [[id, live] as const]
    }),
  )
  if (pages.size === 0) return { page: () => undefined, dependsOnDay: false, file: undefined }
  const body = Buffer.from(JSON.stringify(portableQuestionnaire(questionnaire)))
  const asset = { type: 'application/json', body, gzip: gzipSync(body, { level: 9 }) }
  // As hard to guess as a code: a survey by invitation shows its questions to nobody else.
  const name = `${createHash('sha256').update(body).digest('base64url').slice(0, 22)}.json`
  const href = routes.questionnaire.href(slug, name)
  const dependsOnDay = asksForToday(questionnaire)
  return {
    page(id, today) {
      const live = pages.get(id)
      return live && { ...live, questionnaire: href, today: dependsOnDay ? today : '' }
    },
    dependsOnDay,
    file: { name, href, asset },
  }
}
