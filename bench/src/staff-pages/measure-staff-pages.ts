import { people } from '@meinungsbild/procedure/story.examples.ts'
import { openBenchHouse, type BenchHouse } from '../dossiers/bench-house.ts'
import { quantile } from '../quantile.ts'
import { round } from '../round.ts'
import { fillHouse, type LookedAt } from './fill-house.ts'
import { staffPages, type StaffPage } from './pages.ts'

const initiatives = 200
const answers = 1_000_000
const most = 50
const openings = 15

/** Every kind of page of daily work, in a house with hundreds of initiatives and a million opened answers. */
export async function measureStaffPages(say: (line: string) => void) {
  const { house, lookedAt, fillSeconds } = await filledHouse()
  say(
    `Haus mit ${initiatives} Vorhaben und ${answers} geöffneten Antworten: gefüllt in ${fillSeconds} s`,
  )
  const pages = await timesOf(house, staffPages(lookedAt))
  for (const page of pages) say(sentenceOn(page))
  await house.close()
  const slow = pages.filter(({ ms }) => ms > most).map(({ name }) => name)
  say(
    slow.length === 0
      ? `Alle ${pages.length} Seiten kommen im Median in höchstens ${most} ms.`
      : `Im Median über ${most} ms: ${slow.join(', ')}`,
  )
  return { initiatives, answers, fillSeconds, pages, slow, most }
}

async function filledHouse() {
  const [looking, ...others] = ['press', 'senator', 'dpo'].map((account) => {
    const found = people.find((each) => each.account === account)
    if (found === undefined) throw new Error(`Nobody in the story is ${account}.`)
    return found
  })
  if (looking === undefined) throw new Error('Nobody looks.')
  const begun = performance.now()
  let lookedAt: LookedAt | undefined
  const amounts = { answers, read: answers / 5, running: answers / 10 }
  const admin = { account: 'admin', name: 'Ira Kovač' }
  const house = await openBenchHouse(
    looking,
    async (storage) => {
      lookedAt = await fillHouse(storage, initiatives, amounts)
    },
    [...others, admin],
  )
  if (lookedAt === undefined) throw new Error('The house was not filled.')
  return { house, lookedAt, fillSeconds: round((performance.now() - begun) / 1000, 0) }
}

type PageTime = { readonly name: string; readonly firstMs: number; readonly ms: number }

/** All pages in turns: whatever else the machine does for a while hits each of them alike. */
async function timesOf(
  house: BenchHouse,
  pages: readonly StaffPage[],
): Promise<readonly PageTime[]> {
  const open = async ({ path, account }: StaffPage) => {
    const begun = performance.now()
    await house.open(path, account)
    return performance.now() - begun
  }
  const timed: { readonly page: StaffPage; readonly first: number; readonly times: number[] }[] = []
  for (const page of pages) timed.push({ page, first: await open(page), times: [] })
  for (let turn = 0; turn < openings; turn += 1)
    for (const { page, times } of timed) times.push(await open(page))
  return timed.map(({ page: { name }, first, times }) => ({
    name,
    firstMs: round(first, 0),
    ms: round(quantile(times, 0.5), 1),
  }))
}

function sentenceOn({ name, firstMs, ms }: PageTime): string {
  const mark = ms > most ? `, mehr als ${most} ms` : ''
  return `${name}: zum ersten Mal ${firstMs} ms, danach im Median ${ms} ms${mark}`
}
