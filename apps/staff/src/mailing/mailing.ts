import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { savePlanCommand } from '../participants/save-plan.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { defaultTexts } from './default-texts.ts'
import { newMailId } from './mail-id.ts'
import { MailingPage } from './mailing-page.tsx'
import { mailingTexts } from './mailing.texts.ts'
import { mayMail } from './may-mail.ts'
import { noteReturned, noteReturnedIn } from './note-returned.ts'
import { pullUnsubscriptions } from './pull-unsubscriptions.ts'
import { invitees, remindable } from './recipients.ts'
import { reserveRecipients } from './reserve-recipients.ts'
import { surveyLanguages } from '../letters/survey-languages.ts'

/** Invitations and reminders by e-mail: who gets them, what came back, and the series that are sent. */
export function mailingRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.mailing.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative) : notFound(c)
  })

  app.post(routes.mailRecipients.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, mailingTexts)
    const plan = initiative.state.participantsPlans.at(-1)?.plan
    const permission = initiative.may({ kind: 'saveParticipantsPlan' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const confirmVoid = formOf(c).get('confirmVoid') === 'yes'
    if (permission.voids.length > 0 && !confirmVoid) return refused(c, 409, texts.confirmFirst)
    if (plan?.access !== 'code') return refused(c, 409, texts.noCodes)
    if (initiative.state.field.status !== 'unopened') return refused(c, 409, texts.recipientsLate)
    const survey = await surveyOf(deps, initiative)
    const people = await invitees(deps, initiative.id, survey)
    if (people.length === 0) return refused(c, 409, texts.recipientsNone)
    const codes = (await deps.storage.codes.count(survey.id)) + people.length
    const { size = 0 } = plan
    if (codes > size) return refused(c, 409, texts.planTooSmall(size.toLocaleString(languageOf(c))))
    await reserveRecipients(deps, survey, await surveyLanguages(deps, initiative), people)
    const command = await savePlanCommand(deps, initiative.id, plan, confirmVoid)
    return carryOut(c, deps, initiative.id, command, {
      done: routes.mailing.href({ id: initiative.id }),
    })
  })

  app.post(routes.mailReminders.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, mailingTexts)
    if (!mayMail(initiative)) return refused(c, 403, texts.notAllowed)
    const survey = await deps.storage.surveys.ofInitiative(initiative.id)
    if (!survey || initiative.state.field.status !== 'open')
      return refused(c, 409, texts.notOpenYet)
    const pulled = await pullUnsubscriptions(deps, survey)
    if (!pulled.ok) return refused(c, 409, texts.outside(pulled.detail))
    const reminded = await remindable(deps, initiative.id, survey)
    if (!reminded.ok) return refused(c, 409, texts.outside(reminded.detail))
    if (reminded.people.length === 0) return refused(c, 409, texts.nobodyToRemind)
    const reminder = { kind: 'reminder', newCode: formOf(c).get('code') === 'new' } as const
    const number = await deps.storage.mailSeries.add(initiative.id, {
      ...reminder,
      texts: defaultTexts(reminder, await surveyLanguages(deps, initiative)),
    })
    const mails = reminded.people.map((person) => ({ participant: person.number, id: newMailId() }))
    await deps.storage.mails.add(initiative.id, number, mails)
    const series = String(number)
    return c.redirect(routes.mailSeries.href({ id: initiative.id, series }), 303)
  })

  app.post(routes.mailReturned.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, mailingTexts)
    if (!mayMail(initiative)) return refused(c, 403, texts.notAllowed)
    const { mails, surveys } = deps.storage
    const file = fileOf(c, 'file')
    const folder = deps.courier?.configuration.bounceFolder
    const read = [
      ...(file ? [await noteReturned(mails, new Uint8Array(await file.arrayBuffer()))] : []),
      ...(folder === undefined ? [] : [await noteReturnedIn(mails, folder)]),
    ]
    const survey = await surveys.ofInitiative(initiative.id)
    if (survey?.state === 'open') {
      const pulled = await pullUnsubscriptions(deps, survey)
      if (!pulled.ok) return refused(c, 409, texts.outside(pulled.detail))
    }
    const sum = (name: 'bounced' | 'unsubscribed' | 'other') =>
      String(read.reduce((total, each) => total + each[name], 0))
    const found = [sum('bounced'), sum('unsubscribed'), sum('other')].join('-')
    return c.redirect(routes.mailing.href({ id: initiative.id }, { eingelesen: found }), 303)
  })
}

async function page(c: StaffContext, deps: StaffDeps, initiative: ShownInitiative) {
  const { mailSeries, mails, surveys } = deps.storage
  const texts = textsOf(c, mailingTexts)
  const survey = await surveys.ofInitiative(initiative.id)
  const read = /^(\d{1,9})-(\d{1,9})-(\d{1,9})$/.exec(c.req.query('eingelesen') ?? '')
  const props = {
    frame: frameOf(c),
    initiative,
    configuration: deps.courier?.configuration,
    mayMail: mayMail(initiative),
    series: await mailSeries.all(initiative.id),
    counts: await mails.counts(initiative.id),
    // Nobody is added later, and a long list takes a while to read.
    invitees:
      initiative.state.field.status === 'unopened'
        ? (await invitees(deps, initiative.id, survey)).length
        : 0,
    done: read ? texts.returnedDone(read[1] ?? '', read[2] ?? '', read[3] ?? '') : undefined,
  }
  return show(c, MailingPage(props))
}
