import { describe, expect, test } from 'vitest'
import type { NewMailSeries } from './mail-series.ts'
import type { MailChange } from './mails.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

const now = '2026-11-27T09:00:00.000Z'
const invitation: NewMailSeries = {
  kind: 'invitation',
  newCode: true,
  texts: { de: { subject: 'Einladung', body: 'Guten Tag' } },
}

async function queued(people: number): Promise<number> {
  const series = await scene.storage.mailSeries.add('i1', invitation)
  const mails = Array.from({ length: people }, (_, index) => ({
    participant: index + 1,
    id: `m${series}-${index + 1}`,
  }))
  await scene.storage.mails.add('i1', series, mails)
  return series
}

function change(participant: number, state: MailChange['state']): MailChange {
  return { participant, state, attempts: 0, answer: 250, dueAt: '' }
}

async function counted(series: number): Promise<Readonly<Record<string, number>>> {
  const counts = await scene.storage.mails.counts('i1')
  return Object.fromEntries(
    counts.filter((each) => each.series === series).map(({ state, count }) => [state, count]),
  )
}

describe('the queue of e-mails', () => {
  test('gives everybody a turn once, in the order of their numbers, and nobody twice', async () => {
    const { mails } = scene.storage
    const series = await queued(1_205)
    await mails.add('i1', series, [{ participant: 7, id: 'again' }])
    expect(await counted(series)).toEqual({ waiting: 1_205 })
    const due = await mails.due('i1', series, now, 3)
    expect(due.map(({ participant }) => participant)).toEqual([1, 2, 3])
    await mails.mark('i1', series, [change(1, 'sending'), change(2, 'sent'), change(3, 'failed')])
    const next = await mails.due('i1', series, now, 1)
    expect(next).toEqual([{ participant: 4, id: `m${series}-4`, attempts: 0, handedOver: false }])
    expect(await mails.due('i2', series, now, 3)).toEqual([])
    await mails.putBack('i1', series)
    expect((await mails.due('i1', series, now, 1))[0]).toMatchObject({
      participant: 1,
      handedOver: true,
    })
    await mails.drop('i1', series, [1, 4])
    await mails.drop('i1', series, [])
    expect(await counted(series)).toEqual({ waiting: 1_201, sent: 1, failed: 1 })
  })

  test('keeps back what was put off until its time has come', async () => {
    const { mails } = scene.storage
    const series = await queued(2)
    const later = '2026-11-27T09:05:00.000Z'
    const putOff = { participant: 1, state: 'waiting', attempts: 1, answer: 451, dueAt: later }
    await mails.mark('i1', series, [putOff as MailChange, change(2, 'sent')])
    expect(await mails.due('i1', series, now, 5)).toEqual([])
    expect(await mails.nextDue('i1', series)).toBe(later)
    expect(await mails.due('i1', series, later, 5)).toEqual([
      { participant: 1, id: `m${series}-1`, attempts: 1, handedOver: false },
    ])
    await mails.mark('i1', series, [change(1, 'sent')])
    expect(await mails.nextDue('i1', series)).toBeUndefined()
  })

  test('lets nobody be written to any more who unsubscribed, and knows whose address is of no use', async () => {
    const { mails } = scene.storage
    const first = await queued(5)
    await mails.mark(
      'i1',
      first,
      [1, 2, 3, 4].map((each) => change(each, 'sent')),
    )
    const second = await queued(5)
    expect(await mails.unsubscribed(`m${first}-1`)).toBe(true)
    expect(await mails.unsubscribed(`m${first}-1`)).toBe(true)
    expect(await mails.bounced(`m${first}-2`, 550)).toBe(true)
    expect(await mails.bounced(`m${first}-1`, 550)).toBe(true)
    expect(await mails.unsubscribed('nobody')).toBe(false)
    expect(await mails.bounced('nobody', 550)).toBe(false)
    await mails.mark('i1', first, [change(5, 'failed')])
    expect(await counted(first)).toEqual({ unsubscribed: 1, bounced: 1, sent: 2, failed: 1 })
    expect(await counted(second)).toEqual({ unsubscribed: 1, waiting: 4 })
    await mails.mark('i1', second, [change(1, 'sent')])
    expect(await counted(second)).toEqual({ unsubscribed: 1, waiting: 4 })
    expect(new Set(await mails.barred('i1'))).toEqual(new Set([1, 2, 5]))
    await mails.mark('i1', second, [change(2, 'sending'), change(3, 'sent')])
    expect(new Set(await mails.pending('i1'))).toEqual(new Set([2, 4, 5]))
  })
})

describe('a series of e-mails', () => {
  test('is a draft, runs, stops with its reason, and goes on', async () => {
    const { mailSeries } = scene.storage
    const number = await mailSeries.add('i1', invitation)
    expect(await mailSeries.find('i1', number)).toEqual({
      ...invitation,
      number: 1,
      state: 'draft',
      actor: '',
      outcome: {},
    })
    const texts = { de: { subject: 'Neu', body: 'Text' } }
    await mailSeries.setTexts('i1', number, texts)
    await mailSeries.setActor('i1', number, 'a-presse')
    await mailSeries.setState('i1', number, { state: 'running' })
    expect(await mailSeries.running()).toEqual([{ initiative: 'i1', number }])
    await mailSeries.setState('i1', number, { state: 'stopped', reason: 'login', answer: 535 })
    const stopped = { state: 'stopped', reason: 'login', answer: 535 }
    expect(await mailSeries.find('i1', number)).toMatchObject({ ...stopped, texts })
    expect(await mailSeries.running()).toEqual([])
    await mailSeries.setState('i1', number, { state: 'paused' })
    const reminder = { ...invitation, kind: 'reminder', newCode: false } as const
    expect(await mailSeries.add('i1', reminder)).toBe(2)
    const all = await mailSeries.all('i1')
    expect(all.map(({ kind, newCode, state }) => [kind, newCode, state])).toEqual([
      ['invitation', true, 'paused'],
      ['reminder', false, 'draft'],
    ])
    expect(await mailSeries.find('i1', 3)).toBeUndefined()
  })

  test('is given up with its queue as long as it is a draft, and not any more once it has begun', async () => {
    const { mailSeries, mails } = scene.storage
    const first = await queued(2)
    const second = await queued(1)
    await mailSeries.setState('i1', first, { state: 'paused' })
    await mailSeries.discard('i1', first)
    await mailSeries.discard('i1', second)
    await mailSeries.discard('i1', second)
    expect((await mailSeries.all('i1')).map(({ number }) => number)).toEqual([first])
    expect(await mails.counts('i1')).toEqual([{ series: first, state: 'waiting', count: 2 }])
  })

  test('keeps its numbers and forgets its people at the end of the field, however often that is done', async () => {
    const { mailSeries, mails } = scene.storage
    const first = await queued(3)
    await mails.mark('i1', first, [change(1, 'sent'), change(2, 'sent'), change(3, 'failed')])
    const second = await queued(1)
    await mailSeries.setState('i1', second, { state: 'running' })
    await mailSeries.forget('i1')
    await mailSeries.forget('i1')
    const all = await mailSeries.all('i1')
    expect(all.map(({ state, outcome }) => [state, outcome])).toEqual([
      ['done', { sent: 2, failed: 1 }],
      ['done', { waiting: 1 }],
    ])
    expect(await mails.counts('i1')).toEqual([])
    expect(await mails.bounced(`m${first}-1`, 550)).toBe(false)
  })
})
