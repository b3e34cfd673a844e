import { beforeEach, describe, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  for (const id of ['s', 'other']) {
    const sealing = { id: 'k', publicKey: 'p', privateKey: undefined }
    const survey = { id, initiative: id, slug: id, sealing, codeHashKey: '' }
    await scene.storage.surveys.create(survey)
  }
})

const day = '2026-11-22'
const anna = { by: 'a-anna', at: '2026-11-23T08:00:00.000Z' }
const bernd = { by: 'a-bernd', at: '2026-11-23T09:00:00.000Z' }
const withholding = { text: '', withheld: 'identifies' }

let submissions = 0

/** Answers that have been opened, with these contents. */
async function answered(survey: string, contents: readonly string[]): Promise<void> {
  const pulled = contents.map((content) => ({
    submission: String((submissions += 1)),
    day,
    stratum: 'nord',
    opened: true as const,
    content,
  }))
  await scene.storage.answers.keep(survey, pulled)
}

/** Takes in every waiting answer of `s`, whose content is its one text. */
async function takenIn(...contents: readonly string[]): Promise<readonly string[]> {
  await answered('s', contents)
  const { openAnswers } = scene.storage
  const waiting = await openAnswers.waiting('s')
  const texts = waiting.map(({ content }) => ({ variable: 'wish', text: content }))
  await openAnswers.takeIn(
    's',
    waiting.map(({ id }) => id),
    texts,
  )
  return (await openAnswers.raw('s', 'wish', 99)).map(({ id }) => id)
}

/** All that is remembered. */
async function everything(): Promise<string> {
  return (await scene.database.remains()).toString('latin1')
}

describe('taking in', () => {
  test('gives every text an id of its own, and leaves nothing that leads back to its answer', async () => {
    const contents = Array.from({ length: 601 }, (_, index) => `Text ${index}`)
    await answered('s', contents)
    const { openAnswers } = scene.storage
    const waiting = await openAnswers.waiting('s')
    expect(waiting.map(({ content }) => content).sort()).toEqual(contents.toSorted())
    const texts = waiting.flatMap(({ content }) => [
      { variable: 'wish', text: content },
      { variable: 'visit~other', text: content },
    ])
    const ids = waiting.map(({ id }) => id)
    expect(await openAnswers.takeIn('s', ids, texts)).toBe(true)

    const wishes = await openAnswers.raw('s', 'wish', 999)
    const others = await openAnswers.raw('s', 'visit~other', 999)
    const all = [...wishes, ...others]
    expect(new Set([...all.map(({ id }) => id), ...ids]).size).toBe(3 * contents.length)
    expect(await openAnswers.countWaiting('s')).toBe(0)
    // The order of one question says nothing about that of the other, nor about that of the answers.
    const order = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text)
    expect(order(wishes)).not.toEqual(order(others))
    expect(order(wishes)).not.toEqual(waiting.map(({ content }) => content))
    expect(order(wishes).sort()).toEqual(contents.toSorted())
  })

  test('takes some of them at a time, and nothing of those whose answers were taken meanwhile', async () => {
    const { openAnswers } = scene.storage
    const contents = Array.from({ length: 12 }, (_, index) => `Text ${index}`)
    await answered('s', contents)
    const first = await openAnswers.waiting('s', 5)
    const take = async (answers: typeof first) =>
      openAnswers.takeIn(
        's',
        answers.map(({ id }) => id),
        answers.map(({ content }) => ({ variable: 'wish', text: content })),
      )
    expect(first).toHaveLength(5)
    expect(await take(first)).toBe(true)
    const rest = await openAnswers.waiting('s')
    expect(rest).toHaveLength(7)
    expect(await take([...first.slice(4), ...rest])).toBe(false)
    expect(await openAnswers.raw('s', 'wish', 99)).toHaveLength(5)
    expect(await take(rest)).toBe(true)
    const texts = await openAnswers.raw('s', 'wish', 99)
    expect(texts.map(({ text }) => text).toSorted()).toEqual(contents.toSorted())
    expect(await openAnswers.countWaiting('s')).toBe(0)
  })

  test('takes each answer once, whoever is quicker', async () => {
    await answered('s', ['eins', 'zwei'])
    await answered('other', ['drei'])
    const { openAnswers } = scene.storage
    expect(await openAnswers.countWaiting('s')).toBe(2)
    const ids = (await openAnswers.waiting('s')).map(({ id }) => id)
    const texts = [{ variable: 'wish', text: 'eins' }]
    const both = await Promise.all([
      openAnswers.takeIn('s', ids, texts),
      openAnswers.takeIn('s', ids, texts),
    ])
    expect(both.toSorted()).toEqual([false, true])
    expect(await openAnswers.raw('s', 'wish', 99)).toHaveLength(1)
    expect([await openAnswers.countWaiting('s'), await openAnswers.countWaiting('other')]).toEqual([
      0, 1,
    ])
    await answered('s', ['vier'])
    expect((await openAnswers.waiting('s')).map(({ content }) => content)).toEqual(['vier'])
  })
})

describe('redacting', () => {
  const redaction = { text: 'Fragt [Name]!', withheld: '' }

  test('takes two people; afterwards the raw words are nowhere among the texts', async () => {
    const [id = ''] = await takenIn('Fragt Petra!')
    const { openAnswers } = scene.storage
    expect(await openAnswers.redact('s', 'wish', [{ id, seen: undefined, redaction }], anna)).toBe(
      1,
    )
    expect(await openAnswers.raw('s', 'wish', 9)).toEqual([])
    expect(await openAnswers.redactedByOthers('s', 'wish', anna.by, 9)).toEqual([])
    expect(await openAnswers.countOwnRedacted('s', 'wish', anna.by)).toBe(1)
    expect(await openAnswers.redactedByOthers('s', 'wish', bernd.by, 9)).toEqual([
      { variable: 'wish', id, text: 'Fragt Petra!', redaction, ...anna },
    ])
    expect(await openAnswers.confirm('s', 'wish', [{ id, redaction }], anna)).toBe(0)
    expect(await openAnswers.confirmed('s')).toEqual([])
    expect(await openAnswers.confirm('s', 'wish', [{ id, redaction }], bernd)).toBe(1)
    expect(await openAnswers.confirmed('s')).toEqual([
      { variable: 'wish', id, text: 'Fragt [Name]!' },
    ])
    expect(await openAnswers.unconfirmed('s', 'wish', id)).toBeUndefined()
    // Once in the opened answer, and no more in the list of texts; of a file the bytes are looked at beside the rows.
    const copies = 'file' in scene.database.place ? 2 : 1
    expect((await everything()).split('Fragt Petra!')).toHaveLength(copies + 1)
  })

  test('gives what was confirmed page by page, and nothing that was confirmed later', async () => {
    const ids = await takenIn('eins', 'zwei', 'drei')
    const { openAnswers } = scene.storage
    const confirm = async (id: string, at: string) => {
      const own = { text: `zu ${id}`, withheld: '' }
      await openAnswers.redact('s', 'wish', [{ id, seen: undefined, redaction: own }], anna)
      await openAnswers.confirm('s', 'wish', [{ id, redaction: own }], { ...bernd, at })
    }
    const [first = '', second = '', third = ''] = ids.toSorted()
    for (const id of [first, third]) await confirm(id, '2026-11-23T09:00:00.000Z')
    await confirm(second, '2026-11-23T10:00:00.000Z')
    const at = '2026-11-23T09:30:00.000Z'
    const page = async (after: string) =>
      (await openAnswers.confirmedUntil('s', 'wish', { at, after, most: 1 })).map(({ id }) => id)
    expect(await page('')).toEqual([first])
    expect(await page(first)).toEqual([third])
    expect(await page(third)).toEqual([])
  })

  test('does not overwrite what somebody else has done meanwhile', async () => {
    const [id = ''] = await takenIn('Fragt Petra!')
    const { openAnswers } = scene.storage
    const first = [{ id, seen: undefined, redaction }]
    expect(await openAnswers.redact('s', 'wish', first, anna)).toBe(1)
    expect(await openAnswers.redact('s', 'wish', first, bernd)).toBe(0)
    const stricter = { id, seen: redaction, redaction: withholding }
    expect(await openAnswers.redact('s', 'wish', [stricter], bernd)).toBe(1)
    // Whoever has changed it has made a proposal, which the other one confirms as it now is.
    const { confirm } = openAnswers
    expect(await confirm('s', 'wish', [{ id, redaction }], anna)).toBe(0)
    expect(await confirm('s', 'wish', [{ id, redaction: withholding }], bernd)).toBe(0)
    expect(await confirm('s', 'wish', [{ id, redaction: withholding }], anna)).toBe(1)
    expect(await openAnswers.confirmed('s')).toEqual([])
    expect(await openAnswers.redact('s', 'wish', [stricter], bernd)).toBe(0)
  })

  test('is told in numbers that together are all texts', async () => {
    const [one = '', two = '', three = ''] = await takenIn('a', 'b', 'c', 'd', 'e')
    const { openAnswers } = scene.storage
    const kept = { text: 'x', withheld: '' }
    const redactions = [
      { id: one, seen: undefined, redaction: kept },
      { id: two, seen: undefined, redaction: withholding },
      { id: three, seen: undefined, redaction: kept },
    ]
    await openAnswers.redact('s', 'wish', redactions, anna)
    const seen = redactions.slice(0, 2)
    await openAnswers.confirm('s', 'wish', seen, bernd)
    expect(await openAnswers.progress('s')).toEqual([
      { variable: 'wish', raw: 2, redacted: 1, confirmed: 1, withheld: 1 },
    ])
    expect(await openAnswers.progress('other')).toEqual([])
  })
})

describe('who may redact', () => {
  test('is named and ended by somebody, and stays written down', async () => {
    const { openAnswerRules } = scene.storage
    expect(await openAnswerRules.nameRedactor('s', 'a-anna', bernd)).toBe(true)
    expect(await openAnswerRules.nameRedactor('s', 'a-anna', bernd)).toBe(false)
    expect(await openAnswerRules.endRedactor('s', 'a-anna', anna)).toBe(true)
    expect(await openAnswerRules.endRedactor('s', 'a-anna', anna)).toBe(false)
    expect(await openAnswerRules.nameRedactor('s', 'a-anna', bernd)).toBe(true)
    expect(await openAnswerRules.redactors('s')).toEqual([
      { account: 'a-anna', named: bernd, ended: anna },
      { account: 'a-anna', named: bernd, ended: undefined },
    ])
    expect(await openAnswerRules.redactors('other')).toEqual([])
  })

  test('as does every limit that was set', async () => {
    const { openAnswerRules } = scene.storage
    await openAnswerRules.setLimit('s', 30, anna)
    await openAnswerRules.setLimit('s', 20, bernd)
    expect(await openAnswerRules.limits('s')).toEqual([
      { fewest: 30, ...anna },
      { fewest: 20, ...bernd },
    ])
  })
})

describe('a coding scheme', () => {
  const first = { version: 1, content: [{ id: 'c1' }], ...anna }
  const coding = { text: 't', coder: 'a-anna', codes: ['c1'], version: 1, at: anna.at }

  test('is written anew until somebody has coded by it', async () => {
    const { openAnswerCoding } = scene.storage
    expect(await openAnswerCoding.keepScheme('s', 'wish', undefined, first)).toBe(true)
    const changed = { version: 1, content: [{ id: 'c1' }, { id: 'c2' }], ...bernd }
    expect(await openAnswerCoding.keepScheme('s', 'wish', first, changed)).toBe(true)
    // Whoever has seen an older state changes nothing.
    expect(await openAnswerCoding.keepScheme('s', 'wish', first, first)).toBe(false)
    expect(await openAnswerCoding.keepScheme('s', 'wish', undefined, first)).toBe(false)
    expect(await openAnswerCoding.schemes('s', 'wish')).toEqual([changed])

    await openAnswerCoding.code('s', 'wish', coding)
    const third = { ...first, at: '2026-11-24T08:00:00.000Z' }
    expect(await openAnswerCoding.keepScheme('s', 'wish', changed, third)).toBe(false)
    const second = { ...third, version: 2 }
    expect(await openAnswerCoding.keepScheme('s', 'wish', changed, second)).toBe(true)
    expect(await openAnswerCoding.schemes('s', 'wish')).toEqual([changed, second])
    expect(await openAnswerCoding.schemes('s', 'visit~other')).toEqual([])
  })

  test('has codings by coder and settlements by text, the newest ones', async () => {
    const { openAnswerCoding } = scene.storage
    const again = { ...coding, codes: [], at: bernd.at }
    const theirs = { ...coding, coder: 'a-bernd', codes: ['c1', 'c2'] }
    for (const each of [coding, theirs, again]) await openAnswerCoding.code('s', 'wish', each)
    expect(await openAnswerCoding.codings('s', 'wish')).toEqual([again, theirs])
    const settlement = { text: 't', codes: ['c1'], ...anna }
    await openAnswerCoding.settle('s', 'wish', settlement)
    await openAnswerCoding.settle('s', 'wish', { ...settlement, codes: ['c2'], ...bernd })
    expect(await openAnswerCoding.settlements('s', 'wish')).toEqual([
      { text: 't', codes: ['c2'], ...bernd },
    ])
  })
})

describe('a quotation', () => {
  const own = { variable: 'wish', text: 't', quotation: 'Mehr Bänke!' }

  test('is released by somebody else than who has proposed it, as it was read', async () => {
    const { list, propose, judge } = scene.storage.openAnswerQuotations
    expect(await propose('s', own, anna)).toBe(true)
    expect(await propose('s', own, bernd)).toBe(false)
    expect(await judge('s', own, 'released', anna)).toBe(false)
    expect(await judge('s', { ...own, quotation: 'Mehr!' }, 'released', bernd)).toBe(false)
    expect(await judge('s', own, 'released', bernd)).toBe(true)
    expect(await judge('s', own, 'released', bernd)).toBe(false)
    const released = { ...own, proposed: anna, judged: { verdict: 'released', ...bernd } }
    expect(await list('s')).toEqual([released])
    expect(await list('other')).toEqual([])
  })

  test('may be taken back, and be proposed anew', async () => {
    const { list, propose, judge } = scene.storage.openAnswerQuotations
    await propose('s', own, anna)
    await judge('s', own, 'released', bernd)
    expect(await judge('s', own, 'declined', anna)).toBe(true)
    expect(await judge('s', own, 'declined', anna)).toBe(false)
    expect(await judge('s', own, 'released', bernd)).toBe(false)
    const shorter = { ...own, quotation: 'Mehr […]!' }
    expect(await propose('s', shorter, bernd)).toBe(true)
    expect(await list('s')).toEqual([{ ...shorter, proposed: bernd, judged: undefined }])
  })
})
