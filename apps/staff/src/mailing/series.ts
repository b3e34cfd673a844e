import type { FormError } from '@meinungsbild/design'
import type { MailSeries } from '@meinungsbild/storage'
import { z } from 'zod'
import { justDone } from '../documents/just-done.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { mailMessage } from './mail-message.ts'
import { readMailTexts, type MailTexts } from './mail-texts.ts'
import { mailingTexts } from './mailing.texts.ts'
import { mayMail } from './may-mail.ts'
import { composeSample, sampleAddressing } from './sample-mail.ts'
import { numbersOf } from './series-numbers.ts'
import { SeriesPage } from './series-page.tsx'
import { seriesTexts } from './series.texts.ts'
import { surveyLanguages } from '../letters/survey-languages.ts'
import { textErrors, textsFrom } from './text-form.ts'

/** One series: its text, a trial, and how far it has come. */
export function seriesRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.mailSeries.pattern, async (c) => {
    const found = await seriesFor(c, deps)
    return found ? page(c, deps, found) : notFound(c)
  })

  app.post(routes.mailText.pattern, async (c) => {
    const found = await seriesFor(c, deps)
    if (!found) return notFound(c)
    const { initiative, series } = found
    const words = textsOf(c, seriesTexts)
    if (!mayMail(initiative)) return refused(c, 403, textsOf(c, mailingTexts).notAllowed)
    if (!isOpenToChange(series)) return refused(c, 409, words.locked)
    const texts = textsFrom(formOf(c), await surveyLanguages(deps, initiative))
    const errors = textErrors(texts, words)
    if (errors.length > 0) return page(c, deps, found, { texts, errors })
    await deps.storage.mailSeries.setTexts(initiative.id, series.number, texts)
    return backTo(c, found, 'text')
  })

  app.post(routes.mailTest.pattern, async (c) => {
    const found = await seriesFor(c, deps)
    const { courier } = deps
    if (!found || !courier) return notFound(c)
    const words = textsOf(c, seriesTexts)
    if (!mayMail(found.initiative)) return refused(c, 403, textsOf(c, mailingTexts).notAllowed)
    const form = formOf(c)
    const to = (form.get('to') ?? '').trim()
    const again = (message: string) =>
      page(c, deps, found, { errors: [{ field: 'to', message }], to })
    if (!z.email().safeParse(to).success) return again(words.badAddress)
    const texts = readMailTexts(found.series.texts)
    const language = form.get('language') ?? ''
    const [first = ''] = Object.keys(texts)
    const written = Object.hasOwn(texts, language) ? language : first
    const composed = await composeSample(deps, found.initiative, found.series, written)
    const message = mailMessage(courier.configuration, composed, {
      ...sampleAddressing(deps),
      to,
    })
    const delivery = await courier.sendOne(message)
    if (delivery.kind === 'sent') return backTo(c, found, 'probe')
    const { answer } = delivery
    return again(`${words.testFailed}${answer === 0 ? '' : ` ${words.answer(String(answer))}`}`)
  })

  app.post(routes.mailSeries.pattern, async (c) => {
    const found = await seriesFor(c, deps)
    const { courier } = deps
    if (!found || !courier) return notFound(c)
    const { initiative, series } = found
    const { mailSeries, mails } = deps.storage
    if (!mayMail(initiative)) return refused(c, 403, textsOf(c, mailingTexts).notAllowed)
    if (formOf(c).get('act') === 'pause') {
      await courier.pause(initiative.id, series.number)
      return backTo(c, found)
    }
    if (formOf(c).get('act') === 'discard' && series.kind === 'reminder') {
      await mailSeries.discard(initiative.id, series.number)
      return c.redirect(routes.mailing.href({ id: initiative.id }), 303)
    }
    const { status } = initiative.state.field
    const words = textsOf(c, seriesTexts)
    if (status !== 'open')
      return refused(c, 409, status === 'ended' ? words.fieldEnded : words.notOpenYet)
    if (series.state === 'done' || series.state === 'running') return backTo(c, found)
    const actor = visitorOf(c).account.id
    await mailSeries.setActor(initiative.id, series.number, actor)
    await mailSeries.setState(initiative.id, series.number, { state: 'running' })
    if (series.state === 'draft') {
      const people = numbersOf(series, await mails.counts(initiative.id)).all.toLocaleString('de')
      const text = mailingTexts.de.loggedStart(mailingTexts.de[series.kind], people)
      await handleCommand(deps, initiative.id, { kind: 'noteField', text }, actorOf(c))
    }
    courier.start(initiative.id, series.number)
    return backTo(c, found)
  })
}

type Found = { readonly initiative: ShownInitiative; readonly series: MailSeries }

async function seriesFor(c: StaffContext, deps: StaffDeps): Promise<Found | undefined> {
  const initiative = await initiativeFor(c, deps)
  const number = Number(c.req.param('series'))
  if (!initiative || !Number.isSafeInteger(number)) return undefined
  const series = await deps.storage.mailSeries.find(initiative.id, number)
  return series && { initiative, series }
}

function isOpenToChange({ state }: MailSeries): boolean {
  return state === 'draft' || state === 'paused' || state === 'stopped'
}

function backTo(c: StaffContext, { initiative, series }: Found, done?: string) {
  const parts = { id: initiative.id, series: String(series.number) }
  return c.redirect(routes.mailSeries.href(parts, done ? { erledigt: done } : undefined), 303)
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  { initiative, series }: Found,
  again?: {
    readonly errors: readonly FormError[]
    readonly texts?: MailTexts
    readonly to?: string
  },
) {
  const words = textsOf(c, seriesTexts)
  const kept = readMailTexts(series.texts)
  const previews = await Promise.all(
    Object.keys(kept).map(async (language) => ({
      language,
      mail: await composeSample(deps, initiative, series, language),
    })),
  )
  const props = {
    frame: frameOf(c),
    initiative,
    series,
    numbers: numbersOf(series, await deps.storage.mails.counts(initiative.id)),
    mayMail: mayMail(initiative),
    canSend: deps.courier !== undefined,
    isOpenToChange: isOpenToChange(series),
    languages: await surveyLanguages(deps, initiative),
    texts: again?.texts ?? kept,
    previews,
    to: again?.to ?? '',
    errors: again?.errors ?? [],
    done: justDone(c, { text: words.saved, probe: words.testSent }),
  }
  return show(c, SeriesPage(props), again ? 422 : 200)
}
