import { openAnswer } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { collectorAtWork, publicUrl } from '../testing/collector-at-work.ts'

const both = (words: string) => ({ de: words, en: words })
const address = `${publicUrl}/befragung/leben-in-der-stadt/fragen`
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), Buffer.alloc(400, 7)])

async function field() {
  const collector = await collectorAtWork()
  const survey = await collector.publish(
    collector.survey({
      questionnaire: {
        id: 's',
        title: both('Stadt'),
        languages: ['de', 'en'],
        pages: [
          {
            id: 'first',
            questions: [
              {
                kind: 'upload',
                id: 'photo',
                text: both('Ein Foto'),
                accept: ['png'],
                maxBytes: 1_000,
                maxFiles: 2,
              },
            ],
          },
        ],
      },
    }),
  )
  const send = async (
    fields: Readonly<Record<string, string | File | readonly (string | File)[]>>,
  ) => {
    const body = new FormData()
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) {
        if (typeof value === 'string') body.append(name, value)
        else body.append(name, value)
      }
    }
    const response = await collector.app.request(address, {
      method: 'POST',
      body,
      headers: { origin: publicUrl },
    })
    return { status: response.status, html: await response.text(), headers: response.headers }
  }
  return { ...collector, survey, send }
}

/** What the page says of the files it holds, as the form sends it again. */
function carriedIn(html: string): string {
  const text = /name="carried" value="([^"]*)"/.exec(html)?.[1] ?? ''
  return text.replaceAll('&amp;', '&')
}

const state = { page: 'first', id: 'A'.repeat(22), seed: '1' }

describe('a file that a citizen sends', () => {
  test('is sealed at once, goes with the answers, and only the inside can open it', async () => {
    const { send, call, survey, sealing, dump } = await field()
    const photo = new File([png], '../../Mein Garten.png', { type: 'text/html' })
    const check = await send({ ...state, go: 'next', photo })
    expect(check.status).toBe(200)
    expect(check.html).toContain('Mein Garten.png')
    const waiting = async () =>
      (await (await call('GET', `/files?survey=${survey.id}`)).json()).files
    expect(await waiting()).toEqual([])
    expect(JSON.stringify(await dump())).not.toContain('Garten')

    await send({ ...state, page: 'check', go: 'send', carried: carriedIn(check.html) })
    const [file] = await waiting()
    const opened = await openAnswer({
      privateKey: sealing.privateKey,
      surveyId: survey.id,
      questionnaireHash: survey.questionnaireHash,
      submissionId: file.id,
      sealed: file.sealed,
    })
    expect(opened.ok && Buffer.from(opened.plaintext).equals(png)).toBe(true)
    await call('POST', '/files/confirm', { ids: [file.id] })
    expect(await waiting()).toEqual([])
  })

  test.each([
    ['is no picture, whatever it is called', Buffer.from('MZ\u0000 program'), 'bild.png'],
    ['is larger than allowed', Buffer.concat([png, Buffer.alloc(1_000)]), 'gross.png'],
    ['is empty', Buffer.alloc(0), 'leer.png'],
  ])('that %s is refused in words and kept nowhere', async (_, contents, name) => {
    const { send, database } = await field()
    const answer = await send({ ...state, go: 'next', photo: new File([contents], name) })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('href="#photo.~file"')
    expect(await database.get('SELECT count(*) AS n FROM files')).toEqual({ n: 0 })
  })

  test('that no answer ever named is forgotten after a day', async () => {
    const { send, clock, database } = await field()
    await send({ ...state, go: 'next', photo: new File([png], 'eins.png') })
    clock.now = new Date('2026-11-25T10:00:00Z')
    await send({ ...state, go: 'next', photo: new File([png], 'zwei.png') })
    expect(await database.all('SELECT day FROM files')).toEqual([{ day: '2026-11-25' }])
  })

  test('is asked for once more if it was forgotten before the answers were sent, and no answer is sent without it', async () => {
    const { send, clock, dump } = await field()
    const photo = (name: string) => new File([png], name)
    const check = await send({
      ...state,
      go: 'next',
      photo: [photo('eins.png'), photo('zwei.png')],
    })
    // The page lies open over the weekend, or the clock of the collector jumps and jumps back.
    const then = clock.now
    clock.now = new Date('2026-11-25T10:00:00Z')
    await send({ ...state, id: 'B'.repeat(22), go: 'next', photo: photo('drei.png') })
    clock.now = then
    const sent = { ...state, page: 'check', go: 'send', carried: carriedIn(check.html) }
    const again = await send(sent)
    expect(again.status).toBe(422)
    expect(again.html).toContain('href="#photo.~file"')
    expect(again.html).toContain('Ihre Datei wurde nicht aufbewahrt')
    expect(again.html).not.toContain('eins.png')
    expect((await dump()).ballots).toEqual([])

    const carried = carriedIn(again.html)
    const chosen = await send({ ...state, go: 'next', carried, photo: photo('neu.png') })
    const thanks = await send({ ...sent, carried: carriedIn(chosen.html) })
    expect([thanks.status, (await dump()).ballots?.length]).toEqual([200, 1])
  })

  test('is not missed by who sends again what the inside has fetched already', async () => {
    const { send, call, survey } = await field()
    const check = await send({ ...state, go: 'next', photo: new File([png], 'eins.png') })
    const sent = { ...state, page: 'check', go: 'send', carried: carriedIn(check.html) }
    await send(sent)
    const { files } = await (await call('GET', `/files?survey=${survey.id}`)).json()
    await call('POST', '/files/confirm', { ids: files.map(({ id }: { id: string }) => id) })
    expect((await send(sent)).html).toContain('Vielen Dank')
  })
})
