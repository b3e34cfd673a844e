import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../listen.ts'
import { shedLoad } from './shed-load.ts'

/** Keeps the processor busy, as drawing a page does. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('in a rush pages are put off politely, what is sent in is taken, and afterwards all is as before', async () => {
  const listening = await listen('127.0.0.1', 0)
  onTestFinished(() => listening.close())
  listening.serve(
    shedLoad(async (request) => {
      work(12)
      return new Response(await request.text())
    }),
  )
  const url = `http://127.0.0.1:${listening.port}/`
  const look = () => fetch(url, { headers: { accept: 'text/html,*/*;q=0.8' } })
  const load = () => fetch(url, { headers: { accept: 'text/css' } })
  const send = (answer: string) => fetch(url, { method: 'POST', body: answer })

  // The first wave opens the connections; each further one comes over all of them in the same moment.
  const rush = () => Promise.all(Array.from({ length: 120 }, look))
  const looked = await rush()
  const sent: unknown[] = []
  while (looked.every(({ status }) => status === 200)) {
    const answers = [1, 2, 3].map(async (index) => {
      const answer = await send(`answer ${index}`)
      return [answer.status, await answer.text()]
    })
    const loaded = [load(), load(), load()]
    looked.push(...(await rush()))
    for (const each of await Promise.all(loaded)) expect(each.status).toBe(200)
    sent.push(...(await Promise.all(answers)))
  }
  expect(sent).toEqual(sent.map((_, index) => [200, `answer ${(index % 3) + 1}`]))
  const putOff = looked.filter(({ status }) => status === 503)
  expect(looked.length - putOff.length).toBeGreaterThan(0)
  for (const response of putOff) {
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(10)
    expect(response.headers.get('refresh')).toBe(response.headers.get('retry-after'))
    expect(await response.text()).toContain('lädt sich in weniger als einer Minute von selbst neu')
  }
  await expect.poll(async () => (await look()).status).toBe(200)
})
