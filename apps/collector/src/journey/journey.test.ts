import { openAnswer } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { citizen } from '../testing/citizen.ts'
import { collectorAtWork } from '../testing/collector-at-work.ts'

const start = '/befragung/leben-in-der-stadt'
const ratings = { 'quality.bus': '2', 'quality.parks': '3', 'quality.office': '~dontKnow' }

async function openField() {
  const collector = await collectorAtWork()
  const survey = await collector.publish(collector.survey())
  return { ...collector, survey, person: citizen(collector.app) }
}

/** From the start page to the check page, in the shortest way. */
async function answerAll(person: ReturnType<typeof citizen>, pages: Record<string, object> = {}) {
  await person.open(`${start}/fragen`)
  await person.press('next', { satisfaction: '4', district: 'north', ...pages['living'] })
  await person.press('next', { ...ratings, ...pages['services'] })
  await person.press('next', { age: '44', ...pages['person'] })
  return person.press('next', { wish: 'Mehr Bäume.', ...pages['wish'] })
}

describe('a citizen without JavaScript', () => {
  test('answers, goes back, changes, is told of mistakes, checks, sends - and exactly that is kept', async () => {
    const { person, survey, sealing, call, dump } = await openField()
    expect((await person.open(start)).html).toContain(`href="${start}/fragen?sprache=de"`)

    const first = await person.open(`${start}/fragen`)
    expect(first.heading).toBe('Wohnen und Leben')
    expect(first.html).toContain('Seite 1 von 4')

    const refused = await person.press('next', { district: 'other', 'district~other': '<b>Au</b>' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('<title>Fehler: ')
    expect(refused.html).toContain('href="#satisfaction"')
    expect(refused.html).toContain('value="&lt;b>Au&lt;/b>"')

    const second = await person.press('next', { satisfaction: '5' })
    expect(second.html).toContain('Seite 2 von 4')
    const typed = await person.press('back', { 'quality.bus': '1' })
    expect(typed.fields).toContainEqual(['district~other', '<b>Au</b>'])
    const again = await person.press('next')
    expect(again.fields).toContainEqual(['quality.bus', '1'])

    const detour = await person.press('next', { ...ratings, leisure: ['pool', 'library'] })
    expect(detour.heading).toBe('Ihr Schwimmbad')
    expect(detour.html).toContain('Seite 3 von 5')
    await person.press('next', { poolName: 'Alsterbad' })
    const wrong = await person.press('next', { age: 'elf' })
    expect(wrong.status).toBe(422)
    expect(wrong.fields).toContainEqual(['age', 'elf'])
    const wish = await person.press('next', { age: '44', movedIn: '2001-02-03' })
    expect(wish.heading).toBe('Was wünschen Sie sich?')
    const check = await person.press('next', { wish: 'Mehr <i>Bäume</i>.\r\nUnd "Bänke" & Ruhe.' })
    expect(check.heading).toBe('Prüfen Sie Ihre Antworten')
    expect(check.html).toContain('Mehr &lt;i>Bäume&lt;/i>.')
    expect((await dump()).ballots).toEqual([])

    const change = await person.press('page:services')
    expect(change.fields).toContainEqual(['leisure', 'pool'])
    const changed = await person.press('next', { leisure: 'library' })
    expect(changed.heading).toBe('Prüfen Sie Ihre Antworten')
    expect(changed.html).not.toContain('Welches Schwimmbad')

    const thanks = await person.press('send')
    expect([thanks.status, thanks.heading]).toEqual([200, 'Vielen Dank für Ihre Teilnahme'])

    const { submissions } = await (await call('GET', '/submissions?survey=town-2026')).json()
    expect(submissions).toHaveLength(1)
    const [{ id, sealed, ...rest }] = submissions
    expect(rest).toEqual({
      surveyId: 'town-2026',
      stratum: '',
      questionnaireHash: survey.questionnaireHash,
      day: '2026-11-22',
    })
    const opened = await openAnswer({ ...rest, ...sealing, submissionId: id, sealed })
    const text = opened.ok ? new TextDecoder().decode(opened.plaintext) : ''
    expect(JSON.parse(text)).toEqual({
      language: 'de',
      seed: expect.any(Number),
      answers: {
        satisfaction: { kind: 'choice', code: '5' },
        district: { kind: 'choice', code: 'other', text: '<b>Au</b>' },
        quality: {
          kind: 'rows',
          rows: {
            bus: { kind: 'choice', code: '2' },
            parks: { kind: 'choice', code: '3' },
            office: { kind: 'special', special: 'dontKnow' },
          },
        },
        leisure: { kind: 'choices', codes: ['library'] },
        age: { kind: 'number', value: 44 },
        movedIn: { kind: 'date', value: '2001-02-03' },
        wish: { kind: 'text', value: 'Mehr <i>Bäume</i>.\nUnd "Bänke" & Ruhe.' },
      },
    })
    // Nothing else was recorded: the ballot, and one hash that tells a second sending.
    expect((await dump()).ballots?.[0]).toEqual({
      id,
      survey: 'town-2026',
      questionnaire_hash: survey.questionnaireHash,
      day: '2026-11-22',
      stratum: '',
      sealed,
    })
    expect((await dump()).spent).toEqual([
      { survey: 'town-2026', kind: 'submission', hash: expect.stringMatching(/^[\w-]{43}$/) },
    ])
  })

  test('who sends twice is thanked twice and counted once, also after the inside has fetched the answer', async () => {
    const { person, call, dump } = await openField()
    const check = await answerAll(person)
    const resend = () => person.press('send', Object.fromEntries(check.fields))
    expect((await resend()).heading).toBe('Vielen Dank für Ihre Teilnahme')
    expect((await resend()).heading).toBe('Vielen Dank für Ihre Teilnahme')
    expect((await dump()).ballots).toHaveLength(1)

    const ids = (await dump()).ballots?.map((ballot) => String(ballot['id'])) ?? []
    await call('POST', '/submissions/confirm', { ids })
    expect((await resend()).heading).toBe('Vielen Dank für Ihre Teilnahme')
    expect((await dump()).ballots).toEqual([])
    expect(await (await call('GET', '/counts?survey=town-2026')).json()).toEqual({
      waiting: 0,
      spent: 1,
    })
  })

  test('sends under an id made by hand in another survey too, and stops nobody', async () => {
    const { post, publish, survey, dump } = await collectorAtWork()
    await publish(survey())
    await publish(survey({ id: 'other', slug: 'andere' }))
    const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'
    const send = (slug: string, id: string) =>
      post(`/befragung/${slug}/fragen`, { page: 'check', go: 'send', carried, id })
    const same = 'A'.repeat(22)
    const sent = [
      send('leben-in-der-stadt', same),
      send('andere', same),
      send('andere', 'B'.repeat(22)),
    ]
    const answers = await Promise.all(sent.map(async (response) => (await response).status))
    expect(answers).toEqual([200, 200, 200])
    const kept = (await dump()).ballots?.map(({ id }) => String(id))
    expect(kept?.toSorted()).toEqual([same, same, 'B'.repeat(22)])
  })

  test('sees a question that an answer on the same page brings up, once, before going on', async () => {
    const { person } = await openField()
    await person.open(`${start}/fragen`)
    const revealed = await person.press('next', { satisfaction: '4', district: 'south' })
    expect(revealed.status).toBe(200)
    expect(revealed.heading).toBe('Wohnen und Leben')
    expect(revealed.html).toContain('href="#whatIsMissing"')
    expect(revealed.fields).toContainEqual(['district', 'south'])
    expect((await person.press('next')).html).toContain('Seite 2 von 4')
  })

  test('after a change that brings up a new page goes on from there', async () => {
    const { person } = await openField()
    await answerAll(person)
    await person.press('page:services')
    expect((await person.press('next', { leisure: 'pool' })).heading).toBe('Ihr Schwimmbad')
    expect((await person.press('next')).fields).toContainEqual(['age', '44'])
    expect((await person.press('back')).heading).toBe('Ihr Schwimmbad')
  })

  test('does not lose what was typed wrongly on a page by going back from it', async () => {
    const { person } = await openField()
    await person.open(`${start}/fragen`)
    await person.press('next', { satisfaction: '4' })
    await person.press('next', ratings)
    await person.press('back', { age: 'elf' })
    expect((await person.press('next')).fields).toContainEqual(['age', 'elf'])
  })

  test('who leaves out a required page by hand is led there, and nothing is kept', async () => {
    const { person, post, dump } = await openField()
    const form = { page: 'check', go: 'send', carried: 'satisfaction=4&age=44' }
    const led = await post(`${start}/fragen`, form)
    expect(led.status).toBe(422)
    expect(await led.text()).toContain('href="#quality.bus"')
    expect((await dump()).ballots).toEqual([])
    expect((await dump()).spent).toEqual([])
    await person.open(start)
  })

  test('may take part in English from the first page to the thanks', async () => {
    const { person } = await openField()
    const first = await person.open(`${start}/fragen?sprache=en`)
    expect(first.html).toContain('<html lang="en">')
    expect(first.heading).toBe('Living')
    const refused = await person.press('next')
    expect(refused.html).toContain('Please check your answers')
    await person.press('next', { satisfaction: '4' })
    await person.press('next', ratings)
    await person.press('next')
    expect((await person.press('next')).heading).toBe('Check your answers')
    expect((await person.press('send')).heading).toBe('Thank you for taking part')
  })
})
