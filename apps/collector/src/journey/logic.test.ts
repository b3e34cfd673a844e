import type { Option, Question, Questionnaire } from '@meinungsbild/questionnaire'
import { openAnswer } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { citizen } from '../testing/citizen.ts'
import { collectorAtWork } from '../testing/collector-at-work.ts'

const both = (words: string) => ({ de: words, en: `${words} (en)` })
const option = (code: string): Option => ({ code, label: both(`Antwort ${code}`) })
const choice = (id: string, ...codes: readonly string[]): Question => ({
  kind: 'singleChoice',
  id,
  text: both(`Frage ${id}`),
  options: codes.map(option),
})
const start = '/befragung/leben-in-der-stadt'

/** A field with this questionnaire, somebody in it, and a way to open what was cast. */
async function field(changes: Partial<Questionnaire> & Pick<Questionnaire, 'pages'>) {
  const collector = await collectorAtWork()
  const questionnaire = {
    id: 's',
    title: both('Stadt'),
    languages: ['de', 'en'] as const,
    ...changes,
  }
  const survey = await collector.publish(collector.survey({ questionnaire }))
  const opened = async () => {
    const offered = await (await collector.call('GET', `/submissions?survey=${survey.id}`)).json()
    return Promise.all(
      offered.submissions.map(
        async (submission: { readonly id: string; readonly sealed: string }) => {
          const answer = await openAnswer({
            privateKey: collector.sealing.privateKey,
            surveyId: survey.id,
            questionnaireHash: survey.questionnaireHash,
            submissionId: submission.id,
            sealed: submission.sealed,
          })
          if (!answer.ok) throw new Error('not opened')
          return JSON.parse(Buffer.from(answer.plaintext).toString())
        },
      ),
    )
  }
  return { ...collector, person: () => citizen(collector.app), opened }
}

describe('another ending', () => {
  const screening = {
    pages: [
      {
        id: 'first',
        questions: [choice('town', 'yes', 'no')],
        jumps: [{ if: "town = 'no'", to: 'out' }],
      },
      { id: 'second', questions: [choice('more', 'x')] },
    ],
    endings: [{ id: 'out', title: both('Schade'), text: both('Sie wohnen **nicht** hier.') }],
  }

  test('is shown, can be gone back from, and is kept with what led there', async () => {
    const { person, opened, dump } = await field(screening)
    const someone = person()
    await someone.open(`${start}/fragen`)
    const out = await someone.press('next', { town: 'no' })
    expect(out.heading).toBe('Schade')
    expect(out.html).toContain('<strong>nicht</strong>')
    const back = await someone.press('back')
    expect(back.fields).toContainEqual(['town', 'no'])
    await someone.press('next')
    expect((await dump()).ballots).toEqual([])
    expect((await someone.press('send')).status).toBe(200)
    expect(await opened()).toEqual([
      {
        language: 'de',
        seed: expect.any(Number),
        ending: 'out',
        answers: { town: { kind: 'choice', code: 'no' } },
      },
    ])
  })
})

describe('a quota', () => {
  test('leads to its ending once it is full, and counts only what was kept', async () => {
    const { person, opened } = await field({
      pages: [
        { id: 'first', questions: [choice('sex', 'f', 'm')] },
        { id: 'second', questions: [choice('more', 'x')] },
      ],
      endings: [{ id: 'full', title: both('Genug'), text: both('Danke.') }],
      quotas: [{ id: 'women', when: "sex = 'f'", limit: 2, ending: 'full' }],
    })
    const answer = async (sex: string) => {
      const someone = person()
      await someone.open(`${start}/fragen`)
      const second = await someone.press('next', { sex })
      if (second.heading === 'Genug') return 'full'
      await someone.press('next', { more: 'x' })
      await someone.press('send')
      return 'kept'
    }
    expect([await answer('f'), await answer('m'), await answer('f'), await answer('f')]).toEqual([
      'kept',
      'kept',
      'kept',
      'full',
    ])
    expect(await answer('m')).toBe('kept')
    expect(await opened()).toHaveLength(4)
  })
})

describe('a value from the link', () => {
  const hidden = {
    pages: [
      {
        id: 'first',
        questions: [
          {
            kind: 'hidden',
            id: 'source',
            text: both('Woher'),
            parameter: 'quelle',
            options: [option('plakat'), option('brief')],
          },
          choice('more', 'x'),
        ] as const,
      },
    ],
  }

  test('goes from the start page to the answers, if it is on the list', async () => {
    const { person, opened, get } = await field(hidden)
    expect(await (await get(`${start}?quelle=plakat`)).text()).toContain('quelle=plakat')
    const someone = person()
    await someone.open(`${start}/fragen?sprache=de&quelle=plakat`)
    await someone.press('next', { more: 'x' })
    await someone.press('send')
    expect((await opened())[0].answers.source).toEqual({ kind: 'choice', code: 'plakat' })
  })

  test('is nothing if it is not on the list: no link can write a name into the answers', async () => {
    const { person, opened, get } = await field(hidden)
    expect(await (await get(`${start}?quelle=Max+Muster`)).text()).not.toContain('Max')
    const someone = person()
    const first = await someone.open(`${start}/fragen?quelle=Max+Muster`)
    expect(first.html).not.toContain('Max')
    await someone.press('next', { more: 'x' })
    await someone.press('send')
    expect(Object.keys((await opened())[0].answers)).toEqual(['more'])
  })
})

describe('an order by lot', () => {
  const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const shuffled = {
    pages: [
      {
        id: 'first',
        questions: [
          {
            kind: 'singleChoice',
            id: 'q',
            text: both('Was?'),
            order: 'random',
            options: codes.map(option),
          } as const,
          { kind: 'number', id: 'age', text: both('Wie alt?'), required: true } as const,
        ],
      },
    ],
  }
  const orderOf = (html: string) =>
    [...html.matchAll(/name="q" value="(\w)"/g)].map(([, code]) => code)

  test('stays the same for one person over reloads of the form and is kept as its seed', async () => {
    const { person, opened } = await field(shuffled)
    const someone = person()
    const first = orderOf((await someone.open(`${start}/fragen`)).html)
    expect(new Set(first)).toEqual(new Set(codes))
    expect(orderOf((await someone.press('next')).html)).toEqual(first)
    await someone.press('next', { age: '40' })
    expect(orderOf((await someone.press('back')).html)).toEqual(first)
    await someone.press('next')
    await someone.press('send')
    const seen = new Set<string>()
    for (let count = 0; count < 12; count += 1) {
      seen.add(orderOf((await person().open(`${start}/fragen`)).html).join(''))
    }
    expect(seen.size).toBeGreaterThan(6)
    expect((await opened())[0].seed).toBeGreaterThanOrEqual(0)
  })
})

describe('the language', () => {
  test('is switched in the middle of a page without losing what was typed', async () => {
    const { person, opened } = await field({
      pages: [
        { id: 'first', questions: [choice('a', 'x')] },
        { id: 'second', questions: [{ kind: 'shortText', id: 'word', text: both('Ein Wort') }] },
      ],
    })
    const someone = person()
    await someone.open(`${start}/fragen`)
    await someone.press('next', { a: 'x' })
    const english = await someone.press('language:en', { word: 'halb getipp' })
    expect(english.status).toBe(200)
    expect(english.html).toContain('<html lang="en"')
    expect(english.fields).toContainEqual(['word', 'halb getipp'])
    await someone.press('next')
    await someone.press('send')
    expect(await opened()).toMatchObject([
      { language: 'en', answers: { a: { code: 'x' }, word: { value: 'halb getipp' } } },
    ])
  })
})

describe('a repeated group', () => {
  const household = {
    pages: [
      {
        id: 'first',
        questions: [
          {
            kind: 'repeat',
            id: 'people',
            text: both('Wer wohnt bei Ihnen?'),
            entry: both('Person'),
            min: 0,
            max: 4,
            questions: [{ kind: 'number', id: 'age', text: both('Alter'), max: 120 }],
          } as const,
          {
            kind: 'computed',
            id: 'oldest',
            text: both('Älteste'),
            value: 'max(people.age)',
            type: 'number',
          } as const,
        ],
      },
    ],
  }

  test('grows by a button, forgets blank entries, and counts in what is computed', async () => {
    const { person, opened } = await field(household)
    const someone = person()
    await someone.open(`${start}/fragen`)
    const two = await someone.press('add:people', { 'people.1.age': '44' })
    expect(two.html).toContain('name="people.2.age"')
    expect(two.fields).toContainEqual(['people.1.age', '44'])
    const three = await someone.press('add:people', { 'people.2.age': '70' })
    expect(three.html).toContain('name="people.3.age"')
    const check = await someone.press('next', { 'people.2.age': '', 'people.3.age': '12' })
    expect(check.heading).toBe('Prüfen Sie Ihre Antworten')
    await someone.press('send')
    expect((await opened())[0].answers).toEqual({
      people: {
        kind: 'entries',
        entries: [{ age: { kind: 'number', value: 44 } }, { age: { kind: 'number', value: 12 } }],
      },
      oldest: { kind: 'number', value: 44 },
    })
  })
})

describe('a file of the questionnaire', () => {
  const png = Buffer.from('iVBORw0KGgo=', 'base64')
  const name = 'ab'.repeat(32)

  test('is served under its name and no other, to be kept for ever', async () => {
    const { get } = await field({
      pages: [
        {
          id: 'first',
          questions: [
            {
              kind: 'picture',
              id: 'map',
              text: both('Der Plan'),
              alternative: both('Ein Plan'),
              media: name,
            },
            choice('more', 'x'),
          ],
        },
      ],
      media: { [name]: { type: 'image/png', fileName: 'plan.png', data: png.toString('base64') } },
    })
    const page = await (await get(`${start}/fragen`)).text()
    expect(page).toContain(`src="${start}/medien/${name}"`)
    const picture = await get(`${start}/medien/${name}`)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(picture.headers.get('cache-control')).toContain('immutable')
    expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true)
    expect((await get(`${start}/medien/constructor`)).status).toBe(404)
  })
})
