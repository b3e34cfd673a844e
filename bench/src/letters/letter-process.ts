// Prints letters as the staff's process does, in a process of its own, so that nothing else counts as its memory.
import { randomBytes } from 'node:crypto'
import { LETTERS_PER_FILE, printLetters, renderPdf, type Letter } from '@meinungsbild/documents'
import { letter, SERIES } from '@meinungsbild/documents/examples/letters.ts'
import { newAccessCode } from '@meinungsbild/secrecy'

process.once('message', (count: number) => void measure(count))

/** Sends the seconds for so many letters, and after them those for their text alone. */
async function measure(count: number): Promise<void> {
  // The press is started and warm before anything is measured.
  await printed(0, 1)
  process.send?.(
    await timed(async () => {
      for (let start = 0; start < count; start += LETTERS_PER_FILE)
        await printed(start, Math.min(LETTERS_PER_FILE, count - start))
    }),
  )
  await renderPdf(plainPages(1))
  const plain = await timed(() => renderPdf(plainPages(LETTERS_PER_FILE)))
  process.send?.(plain * (count / LETTERS_PER_FILE))
}

async function printed(start: number, count: number): Promise<void> {
  const result = await printLetters(
    SERIES,
    Array.from({ length: count }, (_, index) => someLetter(start + index + 1)),
  )
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
}

function someLetter(number: number): Letter {
  const name = `Erika Mustermann-${number}`
  return letter({
    number,
    code: newAccessCode(randomBytes(10)),
    address: ['Frau', name, `Heidestraße ${number}`, '51147 Köln'],
    fields: { anrede: `Guten Tag ${name}` },
  })
}

/** The text of so many letters as one paper: as many pages, without codes and windows. */
function plainPages(letters: number) {
  const text = [...SERIES.blocks, ...SERIES.notice].flatMap((block) =>
    block.kind === 'access' ? [] : [block],
  )
  const letterhead = { ...SERIES.sender, fileNumber: '', day: '' }
  return {
    title: SERIES.title,
    language: 'de',
    style: 'memo',
    letterhead,
    blocks: Array.from({ length: letters }, () => text).flat(),
    createdAt: SERIES.createdAt,
  } as const
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
