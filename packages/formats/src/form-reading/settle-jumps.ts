import { printExpression, type Ending, type Jump, type Page } from '@meinungsbild/questionnaire'
import type { DraftJump } from './draft.ts'
import { questionsIn } from './questions-in.ts'
import type { FormReading } from './form-reading.ts'
import { fail } from './settling.ts'

/**
 * Adds jumps to the pages: to another ending on the last page, all others on the page of the last question that they look
 * at. Jumps that would lead back are noted as failures.
 */
export function withJumps(
  pages: readonly Page[],
  drafts: readonly DraftJump[],
  reading: FormReading,
): { readonly pages: readonly Page[]; readonly endings: readonly Ending[] } {
  const pageOf = new Map(
    pages.flatMap(({ questions }, page) => questions.map(({ id }) => [id, page] as const)),
  )
  const jumps = new Map<number, Jump[]>()
  const endings: Ending[] = []
  for (const { use, to } of drafts) {
    const translated = reading.translateUse(use, 'truth')
    if (!translated.ok) {
      fail(use, translated.message, reading)
      continue
    }
    const asked = [...questionsIn(translated.expression)].map((id) => pageOf.get(id) ?? -1)
    const from = to.kind === 'ending' ? pages.length - 1 : Math.max(0, ...asked)
    const target = to.kind === 'question' ? (pageOf.get(to.id) ?? -1) : pages.length
    if (pages.length === 0 || asked.includes(-1) || target <= from) {
      fail(use, target <= from ? leadsBack : looksAtNothing, reading)
      continue
    }
    if (to.kind === 'ending') endings.push(to.ending)
    const own = jumps.get(from) ?? []
    own.push({ if: printExpression(translated.expression), to: targetOf(to, pages[target]) })
    jumps.set(from, own)
  }
  return {
    pages: pages.map((page, index) => {
      const own = jumps.get(index)
      return own === undefined ? page : { ...page, jumps: own }
    }),
    endings,
  }
}

function targetOf(to: DraftJump['to'], page: Page | undefined): string {
  return to.kind === 'ending' ? to.ending.id : (page?.id ?? 'end')
}

const leadsBack = {
  de: 'Der Sprung führt nicht zu einer späteren Seite.',
  en: 'The jump does not lead to a later page.',
}

const looksAtNothing = {
  de: 'Der Ausdruck fragt nach einer Frage, die nicht übernommen wurde.',
  en: 'The expression asks about a question that was not carried over.',
}
