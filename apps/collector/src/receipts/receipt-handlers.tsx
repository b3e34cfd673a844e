import { HeadsPage, ReceiptPage } from '@meinungsbild/design'
import type { Language } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { surveyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import type { FormEnv } from '../requests/form-body.ts'
import { inLanguageHref, routes } from '../routes.ts'
import { languageOf, type PreparedSurvey } from '../shelf/prepared-survey.ts'
import { checkReceipt } from './check-receipt.ts'

type Visit = {
  readonly c: Context<FormEnv>
  readonly prepared: PreparedSurvey
  readonly language: Language
}

/** The pages on which anybody can check what was taken in; they stay when the field is over. */
export function receiptHandlers({ receipts, signerOf }: CollectorDeps) {
  return {
    form: ({ c, prepared, language }: Visit) =>
      sendFresh(c, <ReceiptPage {...placesOf(prepared, language, routes.receipt)} />),

    async check({ c, prepared }: Visit) {
      const form = c.get('form')
      const language = languageOf(prepared.survey, form.get('language') ?? undefined)
      const typed = form.get('beleg') ?? ''
      const checked = await checkReceipt(receipts, prepared.survey, typed)
      const places = placesOf(prepared, language, routes.receipt)
      const status = checked.kind === 'noReceipt' ? 422 : 200
      return sendFresh(c, <ReceiptPage {...places} typed={typed} checked={checked} />, status)
    },

    async heads({ c, prepared, language }: Visit) {
      const told = await receipts.heads(prepared.survey.id)
      const { survey } = prepared
      const page = (
        <HeadsPage
          {...placesOf(prepared, language, routes.heads)}
          heads={told?.document}
          insideKey={told && signerOf(told.signed.document, told.signed.signature)}
          documentHref={routes.headsDocument.href(survey.slug)}
          leavesHref={routes.leaves.href(survey.slug)}
        />
      )
      return sendFresh(c, page)
    },

    async headsDocument({ c, prepared }: Visit) {
      const heads = await receipts.heads(prepared.survey.id)
      return heads === undefined ? c.notFound() : c.json(heads.signed)
    },

    async leaves({ c, prepared }: Visit) {
      const { id } = prepared.survey
      const newest = (await receipts.heads(id))?.document.heads.at(-1)
      if (newest === undefined) return c.notFound()
      const leaves = await receipts.leavesUntil(id, newest.day)
      return c.text(leaves.map(({ day, leaf }) => `${day} ${leaf}\n`).join(''))
    },
  }
}

function placesOf({ survey }: PreparedSurvey, language: Language, route: typeof routes.receipt) {
  const { slug } = survey
  return {
    frame: surveyFrame(survey, language, route.href(slug)),
    action: routes.receipt.href(slug),
    headsHref: inLanguageHref(routes.heads.href(slug), language),
    checkHref: inLanguageHref(routes.receipt.href(slug), language),
  }
}
