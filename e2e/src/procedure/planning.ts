import { expect } from 'vitest'
import { press } from '../harness/form.ts'
import { signInOrder } from './directives.ts'
import { meet } from './meeting.ts'
import { completeStep, giveOpinion, noteNotices, submitMemo, write } from './paperwork.ts'
import type { Colleague } from './office.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { unitOf, type Stage } from './stage.ts'

/** 1.1: the Leitung has an idea; the path of the initiative that comes of it. */
export async function propose(leadership: Colleague): Promise<string> {
  await leadership.fill('/vorhaben/neu', {
    title: 'Leben Sie gern in Auental?',
    topic: 'Leben in der Stadt',
    question: 'Was gefällt den Menschen, was fehlt ihnen?',
    occasion: 'Haushalt 2027',
    deadline: dayFromNow(120),
    model: 'hamburg',
  })
  const { pathname } = new URL(leadership.page.url())
  expect(pathname).toMatch(/^\/vorhaben\/[\w-]+$/)
  return pathname
}

/** Phase 1: from the idea to decision 1. */
export async function plan(stage: Stage): Promise<void> {
  const { as, at } = stage
  const presse = await as('presse')
  await presse.open('/aufgaben')
  expect(await presse.page.locator('main').innerText()).toContain('Leben Sie gern in Auental?')
  await presse.fill(at('/idee'), {}, { button: 'tun=takeOver' })
  // Who belongs to the Leitung is for the Leitung to say.
  await (
    await as('leitung')
  ).fill(
    at('/beteiligte'),
    { person: 'vertretung leadership' },
    { button: 'tun=assignParticipant' },
  )

  // A step cannot be completed without its document, and says so.
  await presse.open(at('/schritte/1.2'))
  expect(await presse.page.locator('main').innerText()).toContain('Grobkonzept')
  await write(stage, 'outlineConcept', { goals: 'Wir wollen wissen, was **fehlt**.' })
  await completeStep(stage, '1.2')

  for (const login of ['gruen', 'jugend'] as const) {
    const unit = await as(login)
    await unit.fill(at('/rueckmeldungen'), {
      resources: 'partly',
      contribution: 'Fragen prüfen',
      contactName: 'Petra Vogt',
      contactPhone: '0999 123-310',
    })
  }
  await giveOpinion(stage, 'outlineConcept')
  await completeStep(stage, '1.3')

  await meet(stage)
  await write(stage, 'minutes')
  await completeStep(stage, '1.4')

  await write(stage, 'outlineMemo')
  await signInOrder(stage, 'outlineMemo')
  await submitMemo(stage, 'outlineMemo')
  await onlyTheLeadershipDecides(stage, '1.6')
  await (
    await as('leitung')
  ).fill(at('/entscheidungen/1.6'), {
    outcome: 'approved',
    reason: 'Das hilft bei der Haushaltsplanung.',
    conditions: 'Kosten unter 20.000 Euro',
  })
  expect(await noteNotices(stage, 'gruen')).toBeGreaterThan(0)

  for (const login of ['gruen', 'jugend'] as const) {
    await presse.fill(at('/anforderungen'), {
      unit: unitOf(login),
      task: 'Fragen prüfen',
      due: dayFromNow(10),
    })
  }
  for (const login of ['gruen', 'jugend'] as const) {
    await (
      await as(login)
    ).fill(
      at('/anforderungen'),
      { answer: 'partly', contactName: 'Petra Vogt', note: 'Nur dienstags.' },
      { action: '/antwort' },
    )
  }
  await completeStep(stage, '1.7')
}

/** A unit sees why it may not decide; if it sends the form all the same, it is refused. */
async function onlyTheLeadershipDecides({ as, at }: Stage, step: string): Promise<void> {
  const unit = await as('gruen')
  const path = at(`/entscheidungen/${step}`)
  await unit.open(path)
  expect(await unit.page.locator('main').innerText()).toContain('Aufgabe dieser Rolle: Leitung')
  expect(await unit.page.locator(`form[action$="${path}"]`).count()).toBe(0)

  // The sign-out form's token is that of the session: with it a form of one's own can be made.
  await unit.page.evaluate((action) => {
    const form = document.querySelector('form[action="/abmelden"]')
    if (!(form instanceof HTMLFormElement)) throw new Error('no form to take the token from')
    form.action = action
    for (const [name, value] of [
      ['outcome', 'approved'],
      ['reason', 'Wir wollen das.'],
    ]) {
      const field = document.createElement('input')
      Object.assign(field, { type: 'hidden', name, value })
      form.append(field)
    }
    form.querySelector('button')?.setAttribute('name', 'tun')
    form.querySelector('button')?.setAttribute('value', 'trotzdem')
  }, path)
  expect((await press(unit.page, 'tun', 'trotzdem')).status()).toBe(403)
}
